"""The training of the network playground, taken away from Vitrine, for PyTorch.

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

import torch

torch.set_default_dtype(torch.float64)


def answer(point):
    """From rows of inputs to what the loss looks at."""
    x = point[:, 0:1]
    y = point[:, 1:2]
    input_ = torch.cat([x, y], dim=1)
    layer1_sum = input_ @ NUMBERS["layer1.weight"].T + NUMBERS["layer1.bias"]
    layer1 = torch.tanh(layer1_sum)
    layer2_sum = layer1 @ NUMBERS["layer2.weight"].T + NUMBERS["layer2.bias"]
    layer2 = torch.tanh(layer2_sum)
    output_sum = layer2 @ NUMBERS["output.weight"].T + NUMBERS["output.bias"]
    output = torch.tanh(output_sum)
    return output


def losses(output, target):
    """The loss of each example."""
    loss_example = torch.sum(torch.square(output - target), dim=1, keepdim=True) / 2
    return loss_example


def learn(optimizer, point, target):
    """One batch: forward, backward, and a step."""
    optimizer.zero_grad()
    torch.mean(losses(answer(point), target)).backward()
    optimizer.step()


def train():
    """Both losses before the first epoch and after each."""
    optimizer = torch.optim.SGD([NUMBERS[name] for name in LEARNED], lr=1.0)
    curve = [both()]
    for epoch in range(len(BATCHES)):
        for step in range(len(BATCHES[epoch])):
            optimizer.param_groups[0]["lr"] = RATES[epoch][step]
            batch = BATCHES[epoch][step]
            learn(optimizer, TRAIN_INPUTS[batch], TRAIN_LABELS[batch])
        curve.append(both())
    return curve


def both():
    """The loss over the training examples and over the test examples."""
    with torch.no_grad():
        train_losses = losses(answer(TRAIN_INPUTS), TRAIN_LABELS)
        test_losses = losses(answer(TEST_INPUTS), TEST_LABELS)
    return [torch.mean(train_losses).item(), torch.mean(test_losses).item()]


# Every number that is learned or kept, as it is before the first step.
NUMBERS = {
    "layer1.weight": torch.tensor([
        [0.2361831445976137, 0.4630370038370686],
        [0.2151657205543286, 0.1513268536128325],
        [0.1950929459597711, 0.21694317550505748],
        [0.37816178957113245, -0.2271530897730143],
    ], requires_grad=True),
    "layer1.bias": torch.tensor([0.1, 0.1, 0.1, 0.1], requires_grad=True),
    "layer2.weight": torch.tensor([
        [
            0.11013575473210546, 0.4696300294028495, 0.2643097824589491,
            0.4586474263593173,
        ],
        [
            -0.33129059625844015, -0.08555957736131936, -0.40055331170632447,
            0.28724479898694844,
        ],
    ], requires_grad=True),
    "layer2.bias": torch.tensor([0.1, 0.1], requires_grad=True),
    "output.weight": torch.tensor([
        [-0.34352983533966375, -0.16142124770758182],
    ], requires_grad=True),
    "output.bias": torch.tensor([0.1], requires_grad=True),
}
LEARNED = [
    "layer1.weight",
    "layer1.bias",
    "layer2.weight",
    "layer2.bias",
    "output.weight",
    "output.bias",
]
