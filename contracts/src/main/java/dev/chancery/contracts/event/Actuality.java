package dev.chancery.contracts.event;

/** Whether a figure is a fact, a plan or an expectation. */
public enum Actuality {
  ACTUAL,
  TARGET,
  FORECAST
}
