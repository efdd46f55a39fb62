package vitrine.labs.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vitrine.session.LinkCodec;
import vitrine.session.Start;

/**
 * Links of the kinds that lessons, slides and forums hold, and what each must open for ever; what
 * is opened is written as our own link, which names all that differs from the defaults, and then
 * what is hidden.
 */
public final class AncestorLinksCases {
  @Test
  void theLinkThatTheSiteItselfWritesAtFirst() {
    assertOpens(
        "#activation=tanh&batchSize=10&dataset=circle&regDataset=reg-plane&learningRate=0.03&regularizationRate=0&noise=0"
            + "&networkShape=4,2&seed=0.50412&showTestData=false&discretize=false&percTrainData=50&x=true&y=true&xTimesY=false"
            + "&xSquared=false&ySquared=false&cosX=false&sinX=false&cosY=false&sinY=false&collectStats=false"
            + "&problem=classification&initZero=false&hideText=false",
        "1.seed:0.50412;rules:ancestor",
        "");
  }

  @Test
  void fragmentsOfAFewKeys() {
    assertOpens("#dataset=spiral&seed=0.1", "1.dataset:spiral;seed:0.1;rules:ancestor", "");
    assertOpens(
        "#networkShape=&x=true&y=true&seed=0.2", "1.networkShape:;seed:0.2;rules:ancestor", "");
    assertOpens("#seed=fixed", "1.seed:fixed;rules:ancestor", "");
    assertOpens("#noise=25", "1.noise:25;seed:0.31415;rules:ancestor", "");
    assertOpens(
        "#dataset=gauss&noise=50&percTrainData=10&batchSize=30&seed=0.9",
        "1.dataset:gauss;percTrainData:10;noise:50;batchSize:30;seed:0.9;rules:ancestor",
        "");
  }

  @Test
  void aCourseOnCrossedFeatures() {
    assertOpens(
        "#activation=linear&batchSize=1&dataset=xor&regDataset=reg-plane&learningRate=0.003&regularizationRate=0&noise=35"
            + "&networkShape=&seed=0.33181&showTestData=false&discretize=false&percTrainData=50&x=true&y=true&xTimesY=false"
            + "&xSquared=false&ySquared=false&cosX=false&sinX=false&cosY=false&sinY=false&collectStats=false"
            + "&problem=classification&initZero=true&hideText=true&playButton_hide=true&stepButton_hide=true&noise_hide=true"
            + "&activation_hide=true&batchSize_hide=true&numHiddenLayers_hide=true&percTrainData_hide=true&problem_hide=true",
        "1.dataset:xor;noise:35;batchSize:1;networkShape:;activation:linear;learningRate:0.003;seed:0.33181;rules:ancestor"
            + ";initZero:true",
        "playButton stepButton activation problem percTrainData noise batchSize numHiddenLayers"
            + " hideText");
    assertOpens(
        "#activation=linear&batchSize=10&dataset=xor&learningRate=0.03&noise=35&networkShape=&seed=0.72&percTrainData=50&x=true"
            + "&y=true&xTimesY=true&xSquared=true&ySquared=true&problem=classification&initZero=true&regularization_hide=true"
            + "&regularizationRate_hide=true&discretize_hide=true",
        "1.dataset:xor;noise:35;xSquared:true;ySquared:true;xTimesY:true;networkShape:;activation:linear;seed:0.72"
            + ";rules:ancestor;initZero:true",
        "discretize regularization regularizationRate");
  }

  @Test
  void aCourseOnRegularisation() {
    assertOpens(
        "#activation=linear&regularization=L2&batchSize=10&dataset=gauss&regDataset=reg-plane&learningRate=0.1"
            + "&regularizationRate=0.3&noise=45&networkShape=&seed=0.43&showTestData=true&percTrainData=20&x=true&y=true"
            + "&xTimesY=true&xSquared=true&ySquared=true&sinX=true&sinY=true&problem=classification&dataset_hide=true",
        "1.dataset:gauss;percTrainData:20;noise:45;xSquared:true;ySquared:true;xTimesY:true;sinX:true;sinY:true;networkShape:"
            + ";activation:linear;learningRate:0.1;regularization:L2;regularizationRate:0.3;seed:0.43;rules:ancestor"
            + ";showTestData:true",
        "dataset");
    assertOpens(
        "#regularization=L1&regularizationRate=0.001&networkShape=8,8&activation=relu&dataset=circle&seed=0.6",
        "1.networkShape:8,8;activation:relu;regularization:L1;regularizationRate:0.001;seed:0.6;rules:ancestor",
        "");
    assertOpens(
        "#regularization=none&regularizationRate=10&seed=0.6",
        "1.regularizationRate:10;seed:0.6;rules:ancestor",
        "");
  }

  @Test
  void aCourseOnHiddenLayers() {
    assertOpens(
        "#activation=sigmoid&dataset=spiral&networkShape=8,8,8,8,8,8&learningRate=0.01&seed=0.8&discretize=true"
            + "&learningRate_hide=true&resetButton_hide=true&numNodes1_hide=true&numNodes6_hide=true",
        "1.dataset:spiral;networkShape:8,8,8,8,8,8;activation:sigmoid;learningRate:0.01;seed:0.8;rules:ancestor;discretize:true",
        "resetButton learningRate numNodes1 numNodes6");
    assertOpens(
        "#networkShape=1&seed=0.7&dataset=circle", "1.networkShape:1;seed:0.7;rules:ancestor", "");
    assertOpens(
        "#dataset=xor&networkShape=2&activation=relu&seed=0.64&xTimesY_hide=true&xSquared_hide=true&ySquared_hide=true"
            + "&sinX_hide=true&sinY_hide=true",
        "1.dataset:xor;networkShape:2;activation:relu;seed:0.64;rules:ancestor",
        "xTimesY xSquared ySquared sinX sinY");
  }

  @Test
  void regression() {
    assertOpens(
        "#activation=tanh&batchSize=10&dataset=circle&regDataset=reg-gauss&learningRate=0.03&noise=15&networkShape=6,4&seed=0.4"
            + "&problem=regression&showTestData=true",
        "1.problem:regression;regDataset:reg-gauss;noise:15;networkShape:6,4;seed:0.4;rules:ancestor;showTestData:true",
        "");
    assertOpens(
        "#problem=regression&activation=linear&networkShape=&seed=0.5&initZero=true",
        "1.problem:regression;networkShape:;activation:linear;seed:0.5;rules:ancestor;initZero:true",
        "");
    assertOpens(
        "#regDataset=reg-gauss&seed=0.5", "1.regDataset:reg-gauss;seed:0.5;rules:ancestor", "");
  }

  @Test
  void numbersThatNoControlOffers() {
    assertOpens(
        "#learningRate=0.5&regularizationRate=0.02&noise=80&percTrainData=33&batchSize=100&seed=0.5",
        "1.percTrainData:33;noise:80;batchSize:100;learningRate:0.5;regularizationRate:0.02;seed:0.5;rules:ancestor",
        "");
    assertOpens(
        "#networkShape=12,10,8&noise=2000&seed=0.5",
        "1.noise:50;networkShape:12,10,8;seed:0.5;rules:ancestor",
        "");
    assertOpens(
        "#learningRate=1e-3&noise=-3&seed=0.5", "1.learningRate:0.001;seed:0.5;rules:ancestor", "");
  }

  @Test
  void oddThingsThatStillOpenThere() {
    assertOpens(
        "#dataset=moons&activation=Swish&seed=0.5&lang=de", "1.seed:0.5;rules:ancestor", "");
    assertOpens("#x=0&y=&discretize=yes&seed=0.5", "1.seed:0.5;rules:ancestor;discretize:true", "");
    assertOpens("#x=false&y=false&seed=0.5", "1.x:false;y:false;seed:0.5;rules:ancestor", "");
    assertOpens(
        "#x=true&x_hide=true&y_hide=true&sinX=true&seed=0.5",
        "1.x:false;y:false;sinX:true;seed:0.5;rules:ancestor",
        "x y");
    assertOpens(
        "#dataset=xor&noise=10&seed=0.5#?secret=k3Jd0PqL",
        "1.dataset:xor;noise:10;seed:0.5;rules:ancestor",
        "");
    assertOpens("#&&seed=0.5&=&x", "1.seed:0.5;rules:ancestor", "");
  }

  @Test
  void whatIsWrittenHasTheSitesOrderAndItsWords() {
    var link =
        AncestorLink.parse(
            "#seed=0.5&hideText=true&noise_hide=true&playButton_hide=true&regularization=L1", "1");
    assertEquals(
        "activation=tanh&regularization=L1&batchSize=10&dataset=circle&regDataset=reg-plane&learningRate=0.03"
            + "&regularizationRate=0&noise=0&networkShape=4,2&seed=0.5&showTestData=false&discretize=false&percTrainData=50&x=true"
            + "&y=true&xTimesY=false&xSquared=false&ySquared=false&cosX=false&sinX=false&cosY=false&sinY=false&collectStats=false"
            + "&problem=classification&initZero=false&hideText=true&playButton_hide=true&noise_hide=true",
        AncestorLink.write(link.settings(), link.hidden()));
  }

  private static void assertOpens(String fragment, String ours, String hidden) {
    assertTrue(AncestorLink.isFragment(fragment));
    var link = AncestorLink.parse(fragment, "0.31415");
    assertEquals(
        ours, LinkCodec.encode(Start.of(link.settings()), LinkCodec.MOST).replace("~", ""));
    assertEquals(hidden, String.join(" ", link.hidden()));
    assertTrue(link.notes().isEmpty());
    var again = AncestorLink.parse(AncestorLink.write(link.settings(), link.hidden()), "1");
    assertEquals(link, again);
  }
}
