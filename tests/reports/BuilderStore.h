// SPDX-License-Identifier: GPL-3.0-or-later
// Companies and deals made by chance, over three years and four currencies, one without a rate: what built reports are
// asked of. The records are kept in memory as well, for a second reckoning that knows no SQL.
#pragma once

#include "reports/builder/Pivot.h"
#include "reports/builder/PivotReport.h"
#include "tests/reports/ReportStore.h"

namespace satchel::test {

class BuilderStore : public ReportStore
{
public:
    explicit BuilderStore(int deals = 300, quint64 seed = 20261127, QTimeZone zone = QTimeZone::utc())
        : ReportStore(std::move(zone)), m_random(seed)
    {
        rate(u"USD", "1.0842");
        rate(u"JPY", "162.35");
        m_users = {RecordId(), user(QStringLiteral("Ana")), user(QStringLiteral("Zoe"))};
        addCompanies();
        for (int i = 0; i < deals; ++i)
            addDeal();
        setDay(2026, 11, 20);
    }

    reports::ReportQuery query(const reports::ReportDefinition &definition, const reports::Options &options = {})
    {
        auto made = reports::ReportQuery::make(**this, reports::pivotParameters(definition), options);
        if (!made)
            qFatal("%s", qUtf8Printable(toText(made.error())));
        return std::move(*made);
    }

    qint64 below(qint64 bound) { return static_cast<qint64>((m_random() >> 1) % static_cast<quint64>(bound)); }
    template <typename T> const T &any(const std::vector<T> &all)
    {
        return all[static_cast<size_t>(below(static_cast<qint64>(all.size())))];
    }

private:
    void addIf(Fields &fields, const char *field, Value value)
    {
        if (below(5) > 0 && value != Value(RecordId()))
            fields.push_back({QString::fromLatin1(field), std::move(value)});
    }

    void addCompanies()
    {
        const std::vector<QString> industries{QStringLiteral("Pharma"), QStringLiteral("pharma"),
            QStringLiteral("Fair \"Nord\", hall 2"), QStringLiteral("物流")};
        m_companies.push_back({});
        for (int i = 0; i < 12; ++i) {
            Fields fields{{QStringLiteral("name"), QStringLiteral("Company %1").arg(i)}};
            addIf(fields, "industry", any(industries));
            addIf(fields, "owner", any(m_users));
            if (below(3) > 0)
                fields.push_back({QStringLiteral("employees"), below(500)});
            m_companies.push_back(create(EntityKind::Company, fields));
        }
    }

    void addDeal()
    {
        clock.set(Instant{Instant::startOf(QDate(2024, 1, 1), QTimeZone::utc()).ms + below(1000LL * 86'400'000)});
        Fields fields;
        addIf(fields, "company", any(m_companies));
        addIf(fields, "owner", any(m_users));
        addIf(fields, "source",
            any(std::vector{QStringLiteral("Website"), QStringLiteral("website"), QStringLiteral("Fair")}));
        addIf(fields, "expected_close", QDate(2024, 1, 1).addDays(below(1000)));
        addIf(fields, "priority", any(std::vector{QStringLiteral("hot"), QStringLiteral("cold")}));
        std::optional<Money> value;
        if (below(5) > 0)
            value = Money{below(3'000'000),
                any(std::vector{*Currency::fromCode(u"EUR"), *Currency::fromCode(u"USD"), *Currency::fromCode(u"JPY"),
                    *Currency::fromCode(u"KWD")})};
        const RecordId made = deal(static_cast<size_t>(below(6)), value, fields);
        if (below(2) == 0)
            move(made, static_cast<size_t>(below(9)));
    }

    Random m_random;
    std::vector<RecordId> m_users;
    std::vector<RecordId> m_companies;
};

} // namespace satchel::test
