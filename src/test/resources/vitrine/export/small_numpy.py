"""The network specimen, taken away from Vitrine, for NumPy.

It takes rows of 2 numbers and answers each with 1 number.
It was made with these settings:
    dataset: circle
    seed: a 'seed' /
Run this file to see an answer.
"""

import numpy as np


def relu(x):
    return np.maximum(x, 0)


def forward(point):
    """From an array of inputs to an array of answers, row by row."""
    # What the first layer is given.
    x = point[:, 0:1]
    y = point[:, 1:2]
    sin_y = np.sin(y)
    input_ = np.concatenate([x, sin_y], axis=1)
    # layer1: 2 neurons with 2 inputs each, then ReLU.
    layer1 = relu(input_ @ NUMBERS["layer1.weight"].T + NUMBERS["layer1.bias"])
    # output: 1 neuron with 2 inputs, then tanh.
    output = np.tanh(layer1 @ NUMBERS["output.weight"].T + NUMBERS["output.bias"])
    return output


def predict(rows):
    """The answers to a list of rows."""
    return forward(np.array(rows, dtype=float)).tolist()


# Every weight is a list of rows, one for each neuron.
NUMBERS = {
    "layer1.weight": np.array([
        [-0.5423991677612705, 0.3203140331180845],
        [-0.4510330068451496, 0.3951052681774858],
    ]),
    "layer1.bias": np.array([0.0, 0.0]),
    "output.weight": np.array([
        [-0.63794941486058, 0.8669477974302575],
    ]),
    "output.bias": np.array([1.205050839131648]),
}

if __name__ == "__main__":
    print(predict([[0.5] * 2]))
