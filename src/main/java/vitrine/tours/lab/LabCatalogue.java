package vitrine.tours.lab;

/** What is known of the labs when tours are checked. */
public interface LabCatalogue {
  /** Whether there is a lab of that id. */
  boolean has(String lab);

  /** Whether a lab has a setting of that key. */
  boolean hasSetting(String lab, String key);

  /** Whether a lab's setting may have that value, as it is written in a tour. */
  boolean allows(String lab, String key, String value);

  /** Whether a lab has a part of that name; true where its parts are not known at build. */
  boolean hasPart(String lab, String part);
}
