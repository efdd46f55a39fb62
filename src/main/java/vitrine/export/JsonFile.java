package vitrine.export;

import java.util.List;
import vitrine.compute.graph.Node;
import vitrine.compute.numeric.DecimalText;

/**
 * A network as JSON: every number it keeps with its shape, at full precision; the steps of the way
 * forward; the settings.
 *
 * <p>Numbers that JSON cannot say (a run that diverged has some) are null.
 */
public final class JsonFile {
  private JsonFile() {}

  /** The text of the file. */
  public static String of(TrainedNetwork network) {
    var way = network.way();
    var text = new StringBuilder("{\n  \"producer\": \"Vitrine\",\n  \"name\": ");
    quote(network.name(), text);
    text.append(",\n  \"settings\": {");
    var comma = "\n    ";
    for (var setting : network.settings().entrySet()) {
      quote(setting.getKey(), text.append(comma));
      quote(setting.getValue(), text.append(": "));
      comma = ",\n    ";
    }
    end(way.input(), text.append("\n  },\n  \"input\": "));
    end(way.output(), text.append(",\n  \"output\": "));
    text.append(",\n  \"steps\": [");
    comma = "\n    ";
    for (var node : way.computed()) {
      step(node, text.append(comma));
      comma = ",\n    ";
    }
    text.append("\n  ],\n  \"parameters\": {");
    comma = "\n    ";
    for (var node : way.kept()) {
      quote(node.name(), text.append(comma));
      parameter(node, network.numbers().of(node), text.append(": "));
      comma = ",\n    ";
    }
    return text.append("\n  }\n}\n").toString();
  }

  private static void end(Node node, StringBuilder text) {
    quote(node.name(), text.append("{\"name\": "));
    text.append(", \"size\": ").append(node.shape().size()).append('}');
  }

  private static void step(Node node, StringBuilder text) {
    quote(node.name(), text.append("{\"name\": "));
    quote(node.operation().text(), text.append(", \"operation\": "));
    text.append(", \"inputs\": [");
    var comma = "";
    for (var input : node.inputs()) {
      quote(input.name(), text.append(comma));
      comma = ", ";
    }
    text.append("]}");
  }

  private static void parameter(Node node, double[] numbers, StringBuilder text) {
    text.append("{\"shape\": [");
    join(node.shape().sizes(), text);
    text.append("], \"data\": [");
    int width = node.shape().width();
    for (int i = 0; i < numbers.length; i++) {
      text.append(i == 0 ? "\n      " : i % width == 0 ? ",\n      " : ", ");
      boolean isFinite = Math.abs(numbers[i]) <= Double.MAX_VALUE;
      text.append(isFinite ? DecimalText.of(numbers[i]) : "null");
    }
    text.append("\n    ]}");
  }

  private static void join(List<Integer> sizes, StringBuilder text) {
    for (int i = 0; i < sizes.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(sizes.get(i).intValue());
    }
  }

  /** Appends a string of JSON; control characters become spaces. */
  private static void quote(String value, StringBuilder text) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\');
      }
      text.append(c < ' ' ? ' ' : c);
    }
    text.append('"');
  }
}
