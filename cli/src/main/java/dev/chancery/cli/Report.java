package dev.chancery.cli;

import java.io.PrintWriter;
import java.sql.Connection;

/** The three tables that the demo ends with. */
enum Report {
  VISITS(
      "Visits",
      """
      SELECT visitor, visitor_country_name AS "from", host_country_name AS "to",
             starts, ends, lower(status) AS status, source AS document
      FROM report_visit
      ORDER BY lower(dates), visitor_country, host_country, visitor, source
      """),
  AGREEMENTS(
      "Agreements",
      """
      SELECT party_names AS parties, lower(replace(kind, '_', ' ')) AS kind,
             lower(replace(stage, '_', ' ')) AS status, reached AS date, subject,
             source AS document
      FROM report_agreement
      ORDER BY lower(dates), party_names, kind, source
      """),
  TRADE_FIGURES(
      "Trade figures",
      """
      SELECT reporter_name AS reporter, lower(flow) AS flow, partner_name AS partner,
             amount, unit, change_pct AS "change %", commodity, period,
             lower(actuality) AS status, source AS document
      FROM report_trade_figure
      ORDER BY lower(dates), reporter, partner, flow, amount, source
      """);

  private static final int WIDEST = 36;

  private final String title;
  private final String sql;

  Report(String title, String sql) {
    this.title = title;
    this.sql = sql;
  }

  void print(Connection connection, PrintWriter out) {
    out.println();
    out.println(title);
    new Query(sql).run(connection, new TableRows(out, WIDEST));
  }
}
