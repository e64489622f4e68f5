// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/dynamics365/DynamicsFilter.h"

#include "tests/fakes/dynamics365/DynamicsRows.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Kind = DynamicsFilter::Kind;

class Parser
{
public:
    Parser(const DynamicsState &state, int type, const QString &text) : m_state(state), m_type(type)
    {
        static const QRegularExpression token(u"'(?:[^']|'')*'|[\\[\\](),=]|[^\\s\\[\\](),=]+"_s);
        for (auto at = token.globalMatch(text); at.hasNext();)
            m_tokens.append(at.next().captured());
    }

    DynamicsResult<DynamicsFilter> read()
    {
        auto filter = readOr();
        if (filter && m_at < m_tokens.size())
            return refuse(problem());
        return filter;
    }

private:
    DynamicsError problem() const
    {
        return {400, u"0x80060888"_s, u"Syntax error at position %1 in the filter."_s.arg(m_at)};
    }
    QString take() { return m_tokens.value(m_at++); }
    bool skip(QStringView word)
    {
        if (m_at >= m_tokens.size() || m_tokens[m_at] != word)
            return false;
        ++m_at;
        return true;
    }

    DynamicsResult<DynamicsFilter> readOr() { return readJoined(Kind::Or, u"or"); }
    DynamicsResult<DynamicsFilter> readJoined(Kind kind, QStringView word)
    {
        const auto next = [&] { return kind == Kind::Or ? readJoined(Kind::And, u"and") : readOne(); };
        auto first = next();
        if (!first)
            return first;
        DynamicsFilter joined{kind, {std::move(*first)}, {}, {}, {}};
        while (skip(word)) {
            auto more = next();
            if (!more)
                return more;
            joined.parts.push_back(std::move(*more));
        }
        return joined;
    }
    DynamicsResult<DynamicsFilter> readOne()
    {
        if (skip(u"not")) {
            auto inner = readOne();
            return inner ? DynamicsResult<DynamicsFilter>(DynamicsFilter{Kind::Not, {std::move(*inner)}, {}, {}, {}})
                         : inner;
        }
        if (skip(u"(")) {
            auto inner = readOr();
            if (inner && !skip(u")"))
                return refuse(problem());
            return inner;
        }
        if (skip(u"Microsoft.Dynamics.CRM.In"))
            return readIn();
        return readComparison();
    }
    DynamicsResult<DynamicsFilter> readIn()
    {
        DynamicsFilter filter{Kind::In, {}, {}, u"eq"_s, {}};
        const bool isBegun = skip(u"(") && skip(u"PropertyName") && skip(u"=");
        filter.column = take().remove(u'\'');
        if (!isBegun || !skip(u",") || !skip(u"PropertyValues") || !skip(u"=") || !skip(u"["))
            return refuse(problem());
        while (m_at < m_tokens.size() && m_tokens[m_at] != "]"_L1) {
            filter.values.append(take().remove(u'\''));
            skip(u",");
        }
        if (!skip(u"]") || !skip(u")"))
            return refuse(problem());
        return checked(std::move(filter));
    }
    DynamicsResult<DynamicsFilter> readComparison()
    {
        static const QStringList ops = {u"eq"_s, u"ne"_s, u"gt"_s, u"ge"_s, u"lt"_s, u"le"_s};
        DynamicsFilter filter{Kind::Compare, {}, take(), take(), {}};
        QString value = take();
        if (!ops.contains(filter.op) || value.isEmpty())
            return refuse(problem());
        if (value.startsWith(u'\''))
            value = value.mid(1).chopped(1).replace("''"_L1, "'"_L1);
        else if (value == "null"_L1)
            value = QString();
        filter.values = {value};
        return checked(std::move(filter));
    }
    DynamicsResult<DynamicsFilter> checked(DynamicsFilter filter) const
    {
        const auto shown = DynamicsColumn::find(m_state, m_type, filter.column);
        if (!shown)
            return refuse(noSuchColumn(m_type, filter.column));
        if (shown->isId() && filter.op != "eq"_L1 && filter.op != "ne"_L1)
            return refuse(DynamicsError{400, u"0x80040203"_s, u"The operator is not valid for a Uniqueidentifier"_s});
        return filter;
    }

    const DynamicsState &m_state;
    int m_type;
    QStringList m_tokens;
    qsizetype m_at = 0;
};

bool compares(const QString &op, int order)
{
    if (op == "eq"_L1)
        return order == 0;
    if (op == "ne"_L1)
        return order != 0;
    if (op == "gt"_L1)
        return order > 0;
    if (op == "ge"_L1)
        return order >= 0;
    return op == "lt"_L1 ? order < 0 : order <= 0;
}

int orderOf(const QString &there, const QString &wanted)
{
    bool isNumber = false;
    bool isNumberWanted = false;
    const double number = there.toDouble(&isNumber);
    const double numberWanted = wanted.toDouble(&isNumberWanted);
    if (isNumber && isNumberWanted)
        return number < numberWanted ? -1 : number > numberWanted ? 1 : 0;
    const auto instant = momentOf(there);
    const auto instantWanted = momentOf(wanted);
    if (instant && instantWanted)
        return *instant < *instantWanted ? -1 : *instant > *instantWanted ? 1 : 0;
    return there.compare(wanted, Qt::CaseInsensitive);
}

} // namespace

DynamicsResult<DynamicsFilter> readFilter(const DynamicsState &state, int type, const QString &text)
{
    return text.isEmpty() ? DynamicsResult<DynamicsFilter>(DynamicsFilter()) : Parser(state, type, text).read();
}

bool fits(const DynamicsState &state, int type, const DynamicsFilter &filter, const Row &row)
{
    const auto fitsPart = [&](const DynamicsFilter &part) { return fits(state, type, part, row); };
    switch (filter.kind) {
    case Kind::And: return std::all_of(filter.parts.begin(), filter.parts.end(), fitsPart);
    case Kind::Or: return std::any_of(filter.parts.begin(), filter.parts.end(), fitsPart);
    case Kind::Not: return !fitsPart(filter.parts.front());
    case Kind::Compare:
    case Kind::In: break;
    }
    const QString there = DynamicsColumn::find(state, type, filter.column)->valueOf(state, row);
    return std::any_of(filter.values.begin(), filter.values.end(), [&](const QString &wanted) {
        if (there.isEmpty() || wanted.isNull())
            return (filter.op == "ne"_L1) != (there.isEmpty() && wanted.isNull());
        return compares(filter.op, orderOf(there, wanted));
    });
}

} // namespace satchel::fakes
