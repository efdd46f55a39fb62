"""The network specimen, taken away from Vitrine, for NumPy.

It takes rows of 3 numbers and answers each with 2 numbers.
Run this file to see an answer.
"""

import numpy as np


def batch_norm(x, mean, variance, scale, shift):
    return (x - mean) / np.sqrt(variance + 0.00001) * scale + shift


def relu(x):
    return np.maximum(x, 0)


def layer_norm(x, scale, shift):
    mean = np.mean(x, axis=1, keepdims=True)
    variance = np.var(x, axis=1, keepdims=True)
    return (x - mean) / np.sqrt(variance + 0.00001) * scale + shift


def softmax(x):
    powers = np.exp(x - np.amax(x, axis=1, keepdims=True))
    return powers / np.sum(powers, axis=1, keepdims=True)


def forward(input_):
    """From an array of inputs to an array of answers, row by row."""
    # layer1: 2 neurons with 3 inputs each, normalised over the batches seen, then ReLU.
    layer1 = relu(
        batch_norm(
            input_ @ NUMBERS["layer1.weight"].T + NUMBERS["layer1.bias"],
            NUMBERS["layer1.norm.runningMean"],
            NUMBERS["layer1.norm.runningVariance"],
            NUMBERS["layer1.norm.scale"],
            NUMBERS["layer1.norm.shift"],
        ),
    )
    # layer2: 2 neurons with 2 inputs each, normalised over the layer, then ReLU.
    layer2 = relu(
        layer_norm(
            layer1 @ NUMBERS["layer2.weight"].T + NUMBERS["layer2.bias"],
            NUMBERS["layer2.norm.scale"],
            NUMBERS["layer2.norm.shift"],
        ),
    )
    # output: 2 neurons with 2 inputs each.
    logits = layer2 @ NUMBERS["output.weight"].T + NUMBERS["output.bias"]
    # Probabilities that add up to 1.
    output = softmax(logits)
    return output


def predict(rows):
    """The answers to a list of rows."""
    return forward(np.array(rows, dtype=float)).tolist()


# Every weight is a list of rows, one for each neuron.
NUMBERS = {
    "layer1.weight": np.array([
        [-0.44286706597512143, 0.2615353128640865, -0.36826690797461625],
        [0.3226021005734494, 0.5970266469420937, 0.49460431540090855],
    ]),
    "layer1.bias": np.array([-0.9021967146038123, 1.226049332995353]),
    "layer1.norm.runningMean": np.array([1.205050839131648, -1.216574385528664]),
    "layer1.norm.runningVariance": np.array([1.7879107165474026, 1.2448212118368522]),
    "layer1.norm.scale": np.array([-0.629675224315511, -0.706808846583282]),
    "layer1.norm.shift": np.array([1.090256385876012, 1.3908605858095127]),
    "layer2.weight": np.array([
        [-0.2036230210016967, 0.7883434822877315],
        [0.541071662112488, -0.5099003774318891],
    ]),
    "layer2.bias": np.array([-1.4038149735316146, 0.16813605766171813]),
    "layer2.norm.scale": np.array([0.38821134784763967, -0.7345590587100245]),
    "layer2.norm.shift": np.array([-0.1311517022538491, 0.7606126235818571]),
    "output.weight": np.array([
        [0.5900817320088241, 0.7739683268458595],
        [0.16210895950454884, 0.2680248294974168],
    ]),
    "output.bias": np.array([0.9673344134273363, 1.3679191522083427]),
}

if __name__ == "__main__":
    print(predict([[0.5] * 3]))
