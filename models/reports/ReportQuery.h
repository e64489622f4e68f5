// SPDX-License-Identifier: GPL-3.0-or-later
// What a report is asked with: its parameters, checked, and the store to answer from.
#pragma once

#include "reports/Period.h"
#include "reports/Report.h"

namespace satchel::reports {

/// As given by name: {"by", "owner"}, {"period", "this_quarter"}.
using Options = QHash<QString, QString>;

struct Parameter
{
    enum class Type : quint8 { Choice, Period, Reference, Filter, Percent, Amounts };

    QString name;
    QString label;
    Type type = Type::Choice;
    std::vector<Choice> choices = {}; // of a Choice and the named ones of a Period
    EntityKind target = {}; // of a Reference; the records of a Filter
    QString initial = {}; // empty: no restriction
    QString none = {}; // how a Reference without a value reads: "Everyone"
    bool startsUnrestricted = false; // of the pipeline: a report that begins with all, whatever the board shows
};

class ReportQuery
{
public:
    /// Every parameter gets its value, chosen or initial. Invalid or NotFound with the option's name in `where`.
    static Result<ReportQuery> make(
        store::Store &store, const std::vector<Parameter> &parameters, const Options &options);

    store::Store &store() const { return *m_store; }
    const ExchangeRates &rates() const { return m_rates; }
    QDate today() const { return m_store->clock().today(); }
    const std::vector<ParameterValue> &chosen() const { return m_chosen; }

    QString text(QStringView parameter) const;
    Period period(QStringView parameter = u"period") const;
    /// Null when there is no restriction.
    RecordId reference(QStringView parameter) const;
    Filter filter(QStringView parameter = u"where") const;
    Decimal percent(QStringView parameter) const;
    /// Amounts of the main currency, ascending.
    std::vector<Money> amounts(QStringView parameter) const;

    /// What a person is called in a report, which leaves the window: as they said, else by their e-mail address.
    QString personName(RecordId user) const;

private:
    struct Value
    {
        QString name;
        QString text;
        Period period;
        RecordId reference;
        Filter filter;
        Decimal percent;
        std::vector<Money> amounts;
    };
    const Value &value(QStringView parameter) const;
    Result<Value> read(const Parameter &parameter, const QString &text) const;
    Result<RecordId> find(EntityKind entity, const QString &text) const;
    QString valueText(const Parameter &parameter, const Value &value) const;

    store::Store *m_store = nullptr;
    ExchangeRates m_rates;
    std::vector<Value> m_values;
    std::vector<ParameterValue> m_chosen;
};

// Parameters that many reports have.
Parameter pipelineParameter();
Parameter ownerParameter(const QString &name, const QString &label);
Parameter periodParameter(const QString &label, const QString &initial);
Parameter whereParameter(EntityKind entity);
Parameter choiceParameter(
    const QString &name, const QString &label, std::vector<Choice> choices, const QString &initial);

/// The conditions that hold for all records of a report about deals: pipeline, owner, and the person's own.
std::vector<Filter> dealConditions(const ReportQuery &query);

/// For what is asked of the change log, which knows no filter: the deals that the person's own condition finds today,
/// those in the trash among them. Empty when there is no such condition.
Result<std::optional<std::vector<RecordId>>> chosenDeals(const ReportQuery &query);

} // namespace satchel::reports
