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
    regularization: L1
    regularizationRate: 0.01
    seed: 1
    weightSeed: same
    rules: ours
    initZero: false
    backend: auto
    showTestData: false
    discretize: false
    speed: 1
    activations: 
    normalization: batch
    residual: false
    initial: ancestor
    loss: crossEntropy
    regLoss: squared
    optimizer: adam
    schedule: constant
    clipping: 1
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
        self.layer1_norm_scale = self.number("layer1.norm.scale")
        self.layer1_norm_shift = self.number("layer1.norm.shift")
        self.layer2_weight = self.number("layer2.weight")
        self.layer2_bias = self.number("layer2.bias")
        self.layer2_norm_scale = self.number("layer2.norm.scale")
        self.layer2_norm_shift = self.number("layer2.norm.shift")
        self.output_weight = self.number("output.weight")
        self.output_bias = self.number("output.bias")
        self.layer1_norm_running_mean = self.number("layer1.norm.runningMean", trainable=False)
        self.layer1_norm_running_variance = self.number("layer1.norm.runningVariance", trainable=False)
        self.layer2_norm_running_mean = self.number("layer2.norm.runningMean", trainable=False)
        self.layer2_norm_running_variance = self.number("layer2.norm.runningVariance", trainable=False)

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
        if training:
            return self.learning(point)
        x = point[:, 0:1]
        y = point[:, 1:2]
        input_ = keras.ops.concatenate([x, y], axis=1)
        layer1_sum = input_ @ keras.ops.transpose(self.layer1_weight) + self.layer1_bias
        layer1_norm_standard = (layer1_sum - self.layer1_norm_running_mean) / keras.ops.sqrt(
            self.layer1_norm_running_variance + 0.00001,
        )
        layer1_norm_scaled = layer1_norm_standard * self.layer1_norm_scale
        layer1_norm = layer1_norm_scaled + self.layer1_norm_shift
        layer1 = keras.ops.tanh(layer1_norm)
        layer2_sum = layer1 @ keras.ops.transpose(self.layer2_weight) + self.layer2_bias
        layer2_norm_standard = (layer2_sum - self.layer2_norm_running_mean) / keras.ops.sqrt(
            self.layer2_norm_running_variance + 0.00001,
        )
        layer2_norm_scaled = layer2_norm_standard * self.layer2_norm_scale
        layer2_norm = layer2_norm_scaled + self.layer2_norm_shift
        layer2 = keras.ops.tanh(layer2_norm)
        output_sum = layer2 @ keras.ops.transpose(self.output_weight) + self.output_bias
        return output_sum

    def learning(self, point):
        """The same for a batch to learn from, of which something is kept."""
        x = point[:, 0:1]
        y = point[:, 1:2]
        input_ = keras.ops.concatenate([x, y], axis=1)
        layer1_sum = input_ @ keras.ops.transpose(self.layer1_weight) + self.layer1_bias
        training_layer1_norm_mean = keras.ops.mean(layer1_sum, axis=0)
        training_layer1_norm_variance = keras.ops.mean(
            keras.ops.square(layer1_sum - training_layer1_norm_mean),
            axis=0,
        )
        training_layer1_norm_standard = (layer1_sum - training_layer1_norm_mean) / keras.ops.sqrt(
            training_layer1_norm_variance + 0.00001,
        )
        training_layer1_norm_scaled = training_layer1_norm_standard * self.layer1_norm_scale
        training_layer1_norm = training_layer1_norm_scaled + self.layer1_norm_shift
        training_layer1 = keras.ops.tanh(training_layer1_norm)
        training_layer2_sum = training_layer1 @ keras.ops.transpose(self.layer2_weight) + self.layer2_bias
        training_layer2_norm_mean = keras.ops.mean(training_layer2_sum, axis=0)
        training_layer2_norm_variance = keras.ops.mean(
            keras.ops.square(training_layer2_sum - training_layer2_norm_mean),
            axis=0,
        )
        training_layer2_norm_standard = (training_layer2_sum - training_layer2_norm_mean) / keras.ops.sqrt(
            training_layer2_norm_variance + 0.00001,
        )
        training_layer2_norm_scaled = training_layer2_norm_standard * self.layer2_norm_scale
        training_layer2_norm = training_layer2_norm_scaled + self.layer2_norm_shift
        training_layer2 = keras.ops.tanh(training_layer2_norm)
        training_output_sum = training_layer2 @ keras.ops.transpose(self.output_weight) + self.output_bias
        self.layer1_norm_running_mean.assign(
            self.layer1_norm_running_mean + 0.1 * (training_layer1_norm_mean - self.layer1_norm_running_mean),
        )
        self.layer1_norm_running_variance.assign(
            self.layer1_norm_running_variance + 0.1 * (training_layer1_norm_variance - self.layer1_norm_running_variance),
        )
        self.layer2_norm_running_mean.assign(
            self.layer2_norm_running_mean + 0.1 * (training_layer2_norm_mean - self.layer2_norm_running_mean),
        )
        self.layer2_norm_running_variance.assign(
            self.layer2_norm_running_variance + 0.1 * (training_layer2_norm_variance - self.layer2_norm_running_variance),
        )
        return training_output_sum


def losses(target, output_sum):
    """The loss of each example."""
    loss_margin = output_sum * target
    loss_against = loss_margin * -1
    loss_example = -keras.ops.log_sigmoid(-loss_against)
    return loss_example


class Rule(keras.optimizers.Optimizer):
    """Adam; weights are also pulled towards 0, and stay there once across."""

    def __init__(self):
        super().__init__(learning_rate=1.0, global_clipnorm=1)

    def build(self, variables):
        """Makes what is remembered of each block, 0 at first."""
        if self.built:
            return
        super().build(variables)
        self.first = [
            self.add_variable_from_reference(each, name="first")
            for each in variables
        ]
        self.second = [
            self.add_variable_from_reference(each, name="second")
            for each in variables
        ]
        self.silent = [
            self.add_variable_from_reference(each, name="silent")
            for each in variables
        ]
        self.pays = [each.name in WEIGHTS for each in variables]

    def update_step(self, gradient, variable, learning_rate):
        """Moves a block against its mean gradient."""
        place = self._get_variable_index(variable)
        rate = keras.ops.cast(learning_rate, "float64")
        step = keras.ops.cast(self.iterations + 1, "float64")
        first = self.first[place] + 0.1 * (gradient - self.first[place])
        self.assign(self.first[place], first)
        second = self.second[place] + 0.001 * (keras.ops.square(gradient) - self.second[place])
        self.assign(self.second[place], second)
        mean = first / (1 - keras.ops.power(0.9, step))
        square = second / (1 - keras.ops.power(0.999, step))
        direction = mean / (keras.ops.sqrt(square) + 1e-8)
        moved = variable - rate * direction
        if self.pays[place]:
            pulled = moved - rate * 0.01 * keras.ops.sign(variable)
            across = keras.ops.cast(moved * pulled < 0, "float64")
            silent = keras.ops.maximum(self.silent[place], across)
            self.assign(self.silent[place], silent)
            moved = pulled * (1 - silent)
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
    "layer1.norm.scale": np.array([1.0, 1.0, 1.0, 1.0]),
    "layer1.norm.shift": np.array([0.0, 0.0, 0.0, 0.0]),
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
    "layer2.norm.scale": np.array([1.0, 1.0]),
    "layer2.norm.shift": np.array([0.0, 0.0]),
    "output.weight": np.array([
        [-0.34352983533966375, -0.16142124770758182],
    ]),
    "output.bias": np.array([0.1]),
    "layer1.norm.runningMean": np.array([0.0, 0.0, 0.0, 0.0]),
    "layer1.norm.runningVariance": np.array([1.0, 1.0, 1.0, 1.0]),
    "layer2.norm.runningMean": np.array([0.0, 0.0]),
    "layer2.norm.runningVariance": np.array([1.0, 1.0]),
}
WEIGHTS = [
    "layer1_weight",
    "layer2_weight",
    "output_weight",
]
