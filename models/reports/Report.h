// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a value. Everything that shows it (window, paper, CSV, command line) shows this table; the chart is no
// data of its own but names columns of it, so chart and table cannot disagree.
#pragma once

#include "reports/Amounts.h"

#include <QCoreApplication>

namespace satchel::reports {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::reports)
};

enum class ReportCellKind : quint8 {
    Text,
    Integer,
    Money, // Amounts
    Percent, // Decimal: 19 is 19 %
    Days, // Decimal
    Times, // Decimal: 2.5 is two and a half times
    Number, // Decimal
};

/// Empty where there is nothing to say: a rate of no cases, a sum of nothing.
using Cell = std::variant<std::monostate, QString, qint64, Amounts, Decimal>;

struct Column
{
    QString name; // of JSON and options: stable
    QString label;
    ReportCellKind kind = ReportCellKind::Text;
    bool isSum = false; // the total's cell is the sum of the rows' (else it has a formula of its own, or none)
    int digits = -1; // shown behind the point, of an amount at most those of its currency; -1: as its kind has them
};

/// What opens the records behind a row.
struct DrillDown
{
    EntityKind entity{};
    Filter filter;
    bool isExact = true; // it finds as many records as the row's first integer says
    std::vector<RecordId> ids = {}; // only these of them, where no filter can say which; empty: all
};

struct Row
{
    std::vector<Cell> cells; // one per column
    std::optional<DrillDown> drillDown;
    QString hue = {}; // a stage's colour, by its name
    bool isNow = false; // the current period, the slowest stage: a notable value
    bool isOffPeriod = false; // beside the periods asked for: overdue, later, without a date
    /// One per column, where cells are of different records: of a report with columns of groups, or of two periods.
    std::vector<std::optional<DrillDown>> cellDrillDowns = {};
};

/// What is drawn of the table: its first column says where, the named ones how much.
struct Chart
{
    enum class Kind : quint8 {
        Bars,
        StackedBars,
        Lines,
        Nested, // each series in front of the one before it, as its part
        Rows, // bars that lie, one below the other
        Funnel, // the same, narrowing; the last row is what came through
        Donut, // the first series as parts of a whole
    };
    struct Series
    {
        int column = 0;
        bool isProjected = false; // hatched: the whole of which another series is a part, or what is not certain
    };
    Kind kind = Kind::Bars;
    std::vector<Series> series; // none: only the table is shown
    bool isOverTime = false; // its rows are periods, which a chart draws side by side
    int mark = -1; // a column drawn as a line across each bar: a quota, the year before; -1: none
    bool hasFullTooltip = false; // a bar's tooltip names the columns that are not drawn, too
    int opened = 0; // the column whose records a bar opens; 0: those of its row
};

/// A figure above the chart.
struct Kpi
{
    QString label;
    ReportCellKind kind = ReportCellKind::Text;
    Cell value;
    QString note;
};

/// What a table says in one sentence, and the records it is about.
struct Finding
{
    QString text;
    bool isWarning = false;
    std::optional<DrillDown> drillDown = {};
    qint64 count = 0; // of those records
};

/// One parameter as it was chosen, as a text.
struct ParameterValue
{
    QString name;
    QString label;
    QString value; // as an option has it
    QString text; // as a person reads it
};

/// Amounts in a currency without an exchange rate, which no total has.
struct ExcludedAmounts
{
    Currency currency;
    EntityKind entity{};
    qint64 count = 0; // of their records; 0: not counted

    bool operator==(const ExcludedAmounts &) const = default;
};

struct Report
{
    QString name;
    QString title;
    std::vector<ParameterValue> chosen;
    Filter own = {}; // what a built report is limited to, besides what was chosen
    std::vector<Kpi> figures;
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::optional<Row> total;
    Chart chart;
    std::optional<Finding> finding;
    QStringList notes; // what a reader must know: rates used, what is omitted
    std::vector<ExcludedAmounts> excluded = {}; // said in the notes, too
    ExchangeRates rates;
    Instant asOf;

    /// The own filter, and one that was chosen.
    Filter ownAnd(const Filter &chosen) const;
    int indexOf(QStringView column) const;
};

/// What opens the records behind a cell: its own, else its row's.
std::optional<DrillDown> drillDownOf(const Row &row, size_t column);

/// A cell as a number to be drawn; empty draws nothing. Amounts in the main currency.
std::optional<double> height(const Cell &cell, const ExchangeRates &rates);

} // namespace satchel::reports
