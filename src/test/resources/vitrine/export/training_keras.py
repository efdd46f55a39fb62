"""The training of the network playground, taken away from Vitrine, for Keras 3.

It starts with the same weights, takes the same examples in the same batches,
and prints the epoch, the training loss and the test loss, which are those of
the page. It was made with these settings:
    problem: classification
    dataset: circle
    classDataset: pinwheel
    regDataset: reg-plane
    classCount: 3
    columnX: 1
    columnY: 2
    points: none
    percTrainData: 30
    noise: 10
    batchSize: 10
    x: true
    y: true
    xSquared: false
    ySquared: false
    xTimesY: false
    sinX: false
    sinY: false
    networkShape: 4,2
    activation: tanh
    learningRate: 0.01
    regularization: none
    regularizationRate: 0
    seed: 1
    weightSeed: same
    rules: ours
    initZero: false
    backend: auto
    showTestData: false
    discretize: false
    speed: 1
    activations: 
    normalization: none
    residual: false
    initial: ancestor
    loss: squared
    regLoss: squared
    optimizer: sgd
    schedule: constant
    clipping: 0
    dropout: 0
    stopEpochs: 0
    stopLoss: 0
    stopAccuracy: 0
    plateau: 0
    patience: 0
    open: none
Edits by hand during the run are not part of it.
"""

import os

os.environ.setdefault("JAX_ENABLE_X64", "1")  # only JAX has to be told

import keras
import numpy as np

keras.config.set_floatx("float64")


class Network(keras.Model):
    """The numbers of the network and the way through them."""

    def __init__(self):
        super().__init__(dtype="float64")
        self.layer1_weight = self.number("layer1.weight")
        self.layer1_bias = self.number("layer1.bias")
        self.layer2_weight = self.number("layer2.weight")
        self.layer2_bias = self.number("layer2.bias")
        self.output_weight = self.number("output.weight")
        self.output_bias = self.number("output.bias")

    def number(self, name, trainable=True):
        """A block that starts from the numbers of that name."""
        block = self.add_weight(
            shape=NUMBERS[name].shape,
            initializer="zeros",
            trainable=trainable,
            name=name.replace(".", "_"),
        )
        block.assign(NUMBERS[name])
        return block

    def call(self, point, training=False):
        """From rows of inputs to what the loss looks at."""
        x = point[:, 0:1]
        y = point[:, 1:2]
        input_ = keras.ops.concatenate([x, y], axis=1)
        layer1_sum = input_ @ keras.ops.transpose(self.layer1_weight) + self.layer1_bias
        layer1 = keras.ops.tanh(layer1_sum)
        layer2_sum = layer1 @ keras.ops.transpose(self.layer2_weight) + self.layer2_bias
        layer2 = keras.ops.tanh(layer2_sum)
        output_sum = layer2 @ keras.ops.transpose(self.output_weight) + self.output_bias
        output = keras.ops.tanh(output_sum)
        return output


def losses(target, output):
    """The loss of each example."""
    loss_example = keras.ops.sum(keras.ops.square(output - target), axis=1, keepdims=True) / 2
    return loss_example


class Rule(keras.optimizers.Optimizer):
    """Gradient descent."""

    def __init__(self):
        super().__init__(learning_rate=1.0)

    def update_step(self, gradient, variable, learning_rate):
        """Moves a block against its mean gradient."""
        rate = keras.ops.cast(learning_rate, "float64")
        direction = gradient
        moved = variable - rate * direction
        self.assign(variable, moved)


def train():
    """Both losses before the first epoch and after each."""
    network = Network()
    network.compile(optimizer=Rule(), loss=losses, jit_compile=False)
    curve = [both(network)]
    for epoch in range(len(BATCHES)):
        for step in range(len(BATCHES[epoch])):
            network.optimizer.learning_rate = RATES[epoch][step]
            batch = BATCHES[epoch][step]
            network.train_on_batch(TRAIN_INPUTS[batch], TRAIN_LABELS[batch])
        curve.append(both(network))
    return curve


def both(network):
    """The loss over the training examples and over the test examples."""
    train_loss = measure(network, TRAIN_INPUTS, TRAIN_LABELS)
    return [train_loss, measure(network, TEST_INPUTS, TEST_LABELS)]


def measure(network, inputs, labels):
    """The mean loss over some examples."""
    answers = network(keras.ops.convert_to_tensor(inputs))
    all_losses = losses(keras.ops.convert_to_tensor(labels), answers)
    return float(keras.ops.mean(all_losses))


# Every number that is learned or kept, as it is before the first step.
NUMBERS = {
    "layer1.weight": np.array([
        [0.2361831445976137, 0.4630370038370686],
        [0.2151657205543286, 0.1513268536128325],
        [0.1950929459597711, 0.21694317550505748],
        [0.37816178957113245, -0.2271530897730143],
    ]),
    "layer1.bias": np.array([0.1, 0.1, 0.1, 0.1]),
    "layer2.weight": np.array([
        [
            0.11013575473210546, 0.4696300294028495, 0.2643097824589491,
            0.4586474263593173,
        ],
        [
            -0.33129059625844015, -0.08555957736131936, -0.40055331170632447,
            0.28724479898694844,
        ],
    ]),
    "layer2.bias": np.array([0.1, 0.1]),
    "output.weight": np.array([
        [-0.34352983533966375, -0.16142124770758182],
    ]),
    "output.bias": np.array([0.1]),
}
