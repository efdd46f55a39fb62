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

import torch
from torch import nn

torch.set_default_dtype(torch.float64)


def answer(point):
    """From rows of inputs to what the loss looks at."""
    x = point[:, 0:1]
    y = point[:, 1:2]
    input_ = torch.cat([x, y], dim=1)
    layer1_sum = input_ @ NUMBERS["layer1.weight"].T + NUMBERS["layer1.bias"]
    layer1_norm_standard = (layer1_sum - NUMBERS["layer1.norm.runningMean"]) / torch.sqrt(
        NUMBERS["layer1.norm.runningVariance"] + 0.00001,
    )
    layer1_norm_scaled = layer1_norm_standard * NUMBERS["layer1.norm.scale"]
    layer1_norm = layer1_norm_scaled + NUMBERS["layer1.norm.shift"]
    layer1 = torch.tanh(layer1_norm)
    layer2_sum = layer1 @ NUMBERS["layer2.weight"].T + NUMBERS["layer2.bias"]
    layer2_norm_standard = (layer2_sum - NUMBERS["layer2.norm.runningMean"]) / torch.sqrt(
        NUMBERS["layer2.norm.runningVariance"] + 0.00001,
    )
    layer2_norm_scaled = layer2_norm_standard * NUMBERS["layer2.norm.scale"]
    layer2_norm = layer2_norm_scaled + NUMBERS["layer2.norm.shift"]
    layer2 = torch.tanh(layer2_norm)
    output_sum = layer2 @ NUMBERS["output.weight"].T + NUMBERS["output.bias"]
    return output_sum


def answer_in_training(point):
    """The same for a batch to learn from, of which something is kept."""
    x = point[:, 0:1]
    y = point[:, 1:2]
    input_ = torch.cat([x, y], dim=1)
    layer1_sum = input_ @ NUMBERS["layer1.weight"].T + NUMBERS["layer1.bias"]
    training_layer1_norm_mean = torch.mean(layer1_sum, dim=0)
    training_layer1_norm_variance = torch.mean(
        torch.square(layer1_sum - training_layer1_norm_mean),
        dim=0,
    )
    training_layer1_norm_standard = (layer1_sum - training_layer1_norm_mean) / torch.sqrt(
        training_layer1_norm_variance + 0.00001,
    )
    training_layer1_norm_scaled = training_layer1_norm_standard * NUMBERS["layer1.norm.scale"]
    training_layer1_norm = training_layer1_norm_scaled + NUMBERS["layer1.norm.shift"]
    training_layer1 = torch.tanh(training_layer1_norm)
    training_layer2_sum = training_layer1 @ NUMBERS["layer2.weight"].T + NUMBERS["layer2.bias"]
    training_layer2_norm_mean = torch.mean(training_layer2_sum, dim=0)
    training_layer2_norm_variance = torch.mean(
        torch.square(training_layer2_sum - training_layer2_norm_mean),
        dim=0,
    )
    training_layer2_norm_standard = (training_layer2_sum - training_layer2_norm_mean) / torch.sqrt(
        training_layer2_norm_variance + 0.00001,
    )
    training_layer2_norm_scaled = training_layer2_norm_standard * NUMBERS["layer2.norm.scale"]
    training_layer2_norm = training_layer2_norm_scaled + NUMBERS["layer2.norm.shift"]
    training_layer2 = torch.tanh(training_layer2_norm)
    training_output_sum = training_layer2 @ NUMBERS["output.weight"].T + NUMBERS["output.bias"]
    with torch.no_grad():
        NUMBERS["layer1.norm.runningMean"] = NUMBERS["layer1.norm.runningMean"] + 0.1 * (training_layer1_norm_mean - NUMBERS["layer1.norm.runningMean"])
        NUMBERS["layer1.norm.runningVariance"] = NUMBERS["layer1.norm.runningVariance"] + 0.1 * (training_layer1_norm_variance - NUMBERS["layer1.norm.runningVariance"])
        NUMBERS["layer2.norm.runningMean"] = NUMBERS["layer2.norm.runningMean"] + 0.1 * (training_layer2_norm_mean - NUMBERS["layer2.norm.runningMean"])
        NUMBERS["layer2.norm.runningVariance"] = NUMBERS["layer2.norm.runningVariance"] + 0.1 * (training_layer2_norm_variance - NUMBERS["layer2.norm.runningVariance"])
    return training_output_sum


def losses(output_sum, target):
    """The loss of each example."""
    loss_margin = output_sum * target
    loss_against = loss_margin * -1
    loss_example = nn.functional.softplus(loss_against, threshold=40)
    return loss_example


def learn(optimizer, point, target):
    """One batch: forward, backward, and a step."""
    optimizer.zero_grad()
    torch.mean(losses(answer_in_training(point), target)).backward()
    clip()
    before = {name: NUMBERS[name].detach().clone() for name in WEIGHTS}
    optimizer.step()
    pull(optimizer.param_groups[0]["lr"], before)


def clip():
    """Shortens the whole gradient to the longest that is allowed."""
    gradients = [NUMBERS[name].grad for name in LEARNED]
    norm = torch.sqrt(sum(torch.sum(torch.square(g)) for g in gradients))
    for gradient in gradients:
        gradient *= min(1, 1 / max(norm.item(), 1e-300))


def pull(rate, before):
    """L1: every weight is pulled towards 0, and stays there once across."""
    with torch.no_grad():
        for name in WEIGHTS:
            moved = NUMBERS[name].clone()
            pulled = moved - rate * 0.01 * torch.sign(before[name])
            ALIVE[name][moved * pulled < 0] = 0
            NUMBERS[name].copy_(pulled * ALIVE[name])


def train():
    """Both losses before the first epoch and after each."""
    optimizer = torch.optim.Adam(
        [NUMBERS[name] for name in LEARNED],
        lr=1.0,
        betas=(0.9, 0.999),
        eps=1e-8,
    )
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
    "layer1.norm.scale": torch.tensor([1.0, 1.0, 1.0, 1.0], requires_grad=True),
    "layer1.norm.shift": torch.tensor([0.0, 0.0, 0.0, 0.0], requires_grad=True),
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
    "layer2.norm.scale": torch.tensor([1.0, 1.0], requires_grad=True),
    "layer2.norm.shift": torch.tensor([0.0, 0.0], requires_grad=True),
    "output.weight": torch.tensor([
        [-0.34352983533966375, -0.16142124770758182],
    ], requires_grad=True),
    "output.bias": torch.tensor([0.1], requires_grad=True),
    "layer1.norm.runningMean": torch.tensor([0.0, 0.0, 0.0, 0.0]),
    "layer1.norm.runningVariance": torch.tensor([
        1.0, 1.0, 1.0, 1.0,
    ]),
    "layer2.norm.runningMean": torch.tensor([0.0, 0.0]),
    "layer2.norm.runningVariance": torch.tensor([1.0, 1.0]),
}
LEARNED = [
    "layer1.weight",
    "layer1.bias",
    "layer1.norm.scale",
    "layer1.norm.shift",
    "layer2.weight",
    "layer2.bias",
    "layer2.norm.scale",
    "layer2.norm.shift",
    "output.weight",
    "output.bias",
]
WEIGHTS = [
    "layer1.weight",
    "layer2.weight",
    "output.weight",
]
# 1 for each weight, or 0 once L1 has silenced it.
ALIVE = {name: torch.ones_like(NUMBERS[name]) for name in WEIGHTS}
