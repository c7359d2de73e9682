package dev.chancery.cli;

import dev.chancery.extraction.RuleEngine;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String built = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "chancery " + (built == null ? "(not packaged)" : built),
      "engine " + RuleEngine.standard().engine(),
      "java " + Runtime.version()
    };
  }
}
