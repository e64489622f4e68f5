// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/salesforce/SalesforceSoql.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

SalesforceError malformed(const QString &reason)
{
    return {400, u"MALFORMED_QUERY"_s, reason, {}};
}

/// Words, literals in quotes and signs, one after the other.
std::optional<QStringList> tokensOf(const QString &text)
{
    static const QRegularExpression token(uR"(\s*('(?:[^'\\]|\\.)*'|[<>!]=|[(),=<>]|[^\s(),=<>!']+))"_s);
    QStringList tokens;
    qsizetype at = 0;
    while (at < text.size() && !text.mid(at).trimmed().isEmpty()) {
        const auto match = token.match(
            text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return {};
        tokens.append(match.captured(1));
        at = match.capturedEnd();
    }
    return tokens;
}

std::optional<SoqlLiteral> literalOf(const QString &token)
{
    using Type = SoqlLiteral::Type;
    if (token.startsWith(u'\'')) {
        QString text;
        for (qsizetype i = 1; i < token.size() - 1; ++i) {
            i += token[i] == u'\\' ? 1 : 0;
            text += token[i];
        }
        return SoqlLiteral{Type::Text, text, 0};
    }
    const QString lower = token.toLower();
    if (lower == "true"_L1 || lower == "false"_L1)
        return SoqlLiteral{Type::Boolean, lower, 0};
    if (lower == "null"_L1)
        return SoqlLiteral{};
    if (const auto instant = token.contains(u'T') ? instantOf(token) : std::nullopt)
        return SoqlLiteral{Type::Instant, token, *instant};
    if (dateFromIso(token))
        return SoqlLiteral{Type::Date, token, 0};
    bool isNumber = false;
    token.toDouble(&isNumber);
    return isNumber ? std::optional(SoqlLiteral{Type::Number, token, 0}) : std::nullopt;
}

class Parser
{
public:
    Parser(const SalesforceState &state, QStringList tokens) : m_state(state), m_tokens(std::move(tokens)) {}

    SalesforceResult<SoqlQuery> read()
    {
        SoqlQuery query;
        if (!takes(u"SELECT"))
            return tl::make_unexpected(malformed(u"unexpected token: "_s + peek()));
        do
            query.fields.append(next());
        while (takes(u","));
        if (!takes(u"FROM"))
            return tl::make_unexpected(malformed(u"unexpected token: "_s + peek()));
        const QString object = next();
        query.type = m_type = m_state.data.typeIndex(object);
        if (!hasType(m_state, m_type))
            return tl::make_unexpected(
                SalesforceError{400, u"INVALID_TYPE"_s, u"sObject type '%1' is not supported."_s.arg(object), {}});
        if (takes(u"WHERE"))
            query.where = readAny();
        if (takes(u"GROUP")) {
            takes(u"BY");
            do
                query.groups.append(known(next()));
            while (takes(u","));
            for (const QString &field : query.fields) {
                if (!query.groups.contains(field) && !m_problem)
                    m_problem = malformed(u"Field must be grouped or aggregated: "_s + field);
            }
        }
        if (takes(u"ORDER")) {
            takes(u"BY");
            do {
                const QString field = known(next());
                const bool isDescending = takes(u"DESC");
                takes(u"ASC");
                query.order.emplace_back(field, isDescending);
            } while (takes(u","));
        }
        if (takes(u"LIMIT"))
            query.limit = next().toLongLong();
        if (m_at < m_tokens.size() && !m_problem)
            m_problem = malformed(u"unexpected token: "_s + peek());
        for (QString &field : query.fields)
            field = known(field);
        if (m_problem)
            return tl::make_unexpected(*m_problem);
        return query;
    }

private:
    QString peek() const { return m_tokens.value(m_at); }
    QString next() { return m_tokens.value(m_at++); }
    bool takes(QStringView word)
    {
        const bool isIt = peek().compare(word, Qt::CaseInsensitive) == 0;
        m_at += isIt ? 1 : 0;
        return isIt;
    }
    QString known(const QString &name)
    {
        if (!m_problem && !fieldOf(m_state, m_type, name))
            m_problem = SalesforceError{400, u"INVALID_FIELD"_s,
                u"No such column '%1' on entity '%2'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name."_s
                    .arg(name, m_state.data.types[std::size_t(m_type)].name),
                {}};
        return name;
    }

    SoqlCondition readAny()
    {
        return readChain(SoqlCondition::Kind::Or, u"OR", [this] { return readAll(); });
    }
    SoqlCondition readAll()
    {
        return readChain(SoqlCondition::Kind::And, u"AND", [this] { return readOne(); });
    }
    template <typename Part> SoqlCondition readChain(SoqlCondition::Kind kind, QStringView word, Part part)
    {
        SoqlCondition chain{kind, {part()}, {}, {}, {}};
        while (!m_problem && takes(word))
            chain.parts.push_back(part());
        return chain.parts.size() == 1 ? SoqlCondition(std::move(chain.parts.front())) : chain;
    }
    SoqlCondition readOne()
    {
        if (takes(u"NOT"))
            return {SoqlCondition::Kind::Not, {readOne()}, {}, {}, {}};
        if (takes(u"(")) {
            SoqlCondition inner = readAny();
            if (!takes(u")") && !m_problem)
                m_problem = malformed(u"expecting a right parentheses, found "_s + peek());
            return inner;
        }
        SoqlCondition condition{SoqlCondition::Kind::Compare, {}, known(next()), next().toUpper(), {}};
        if (condition.op == "IN"_L1 && takes(u"(")) {
            condition.kind = SoqlCondition::Kind::In;
            do
                addLiteral(condition);
            while (takes(u","));
            if (!takes(u")") && !m_problem)
                m_problem = malformed(u"expecting a right parentheses, found "_s + peek());
            return condition;
        }
        static const QStringList operators = {u"="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
        if (!operators.contains(condition.op) && !m_problem)
            m_problem = malformed(u"unknown operator: "_s + condition.op);
        addLiteral(condition);
        return condition;
    }
    void addLiteral(SoqlCondition &condition)
    {
        const QString token = next();
        const auto literal = literalOf(token);
        const Property *field = fieldOf(m_state, m_type, condition.field);
        const bool wantsInstant = field && field->type == Property::Type::DateTime;
        const bool isText = literal && literal->type == SoqlLiteral::Type::Text;
        if (!m_problem && (!literal || (wantsInstant && isText)))
            m_problem = SalesforceError{400, literal ? u"INVALID_FIELD"_s : u"MALFORMED_QUERY"_s,
                u"value of filter criterion for field '%1' must be of type dateTime and should not be enclosed in quotes"_s
                    .arg(condition.field),
                {}};
        condition.values.push_back(literal.value_or(SoqlLiteral{}));
    }

    const SalesforceState &m_state;
    QStringList m_tokens;
    qsizetype m_at = 0;
    int m_type = -1;
    std::optional<SalesforceError> m_problem;
};

/// What a field of a row is compared by: an instant or a number, or else a text.
std::optional<double> numberOf(const SalesforceState &state, int type, const Row &row, const QString &field)
{
    if (field == "SystemModstamp"_L1 || field == "LastModifiedDate"_L1)
        return double(row.updatedAt.ms);
    if (field == "CreatedDate"_L1)
        return double(row.createdAt.ms);
    const Property *property = state.data.types[std::size_t(type)].properties.find(field);
    if (!property || (property->type != Property::Type::Number && property->type != Property::Type::DateTime))
        return {};
    const QString value = row.values.value(field);
    if (value.isEmpty())
        return {};
    if (property->type == Property::Type::Number)
        return value.toDouble();
    const auto instant = instantOf(value);
    return instant ? std::optional(double(*instant)) : std::nullopt;
}

bool holds(const QString &op, int order)
{
    if (op == "="_L1)
        return order == 0;
    if (op == "!="_L1)
        return order != 0;
    if (op == "<"_L1)
        return order < 0;
    if (op == "<="_L1)
        return order <= 0;
    return op == ">"_L1 ? order > 0 : order >= 0;
}

bool isIdField(const SalesforceState &state, int type, const QString &field)
{
    const Property *property = state.data.types[std::size_t(type)].properties.find(field);
    return field == "Id"_L1 || (property && property->type == Property::Type::Reference);
}

bool compares(const SalesforceState &state, int type, const Row &row, const QString &field, const QString &op,
    const SoqlLiteral &literal)
{
    using Type = SoqlLiteral::Type;
    if (literal.type == Type::Instant || literal.type == Type::Number) {
        const auto mine = numberOf(state, type, row, field);
        const double theirs = literal.type == Type::Instant ? double(literal.ms) : literal.text.toDouble();
        return mine ? holds(op, *mine < theirs ? -1 : *mine > theirs ? 1 : 0) : op == "!="_L1;
    }
    const QString mine = shownValue(state, type, row, field);
    if (literal.type == Type::Null)
        return holds(op, mine.isEmpty() ? 0 : 1);
    if (isIdField(state, type, field)) // 15 and 18 letters are the same id
        return holds(op, mine.left(15).compare(literal.text.left(15)));
    return holds(op, mine.compare(literal.text, Qt::CaseInsensitive));
}

} // namespace

SalesforceResult<SoqlQuery> readSoql(const SalesforceState &state, const QString &text)
{
    constexpr qsizetype longest = 100'000;
    const auto tokens = tokensOf(text);
    if (!tokens || text.size() > longest)
        return tl::make_unexpected(malformed(
            tokens ? u"SOQL statements cannot be longer than 100000 characters."_s : u"unexpected character"_s));
    return Parser(state, *tokens).read();
}

bool fits(const SalesforceState &state, int type, const Row &row, const SoqlCondition &condition)
{
    using Kind = SoqlCondition::Kind;
    const auto part = [&](const SoqlCondition &one) { return fits(state, type, row, one); };
    switch (condition.kind) {
    case Kind::And: return std::ranges::all_of(condition.parts, part);
    case Kind::Or: return std::ranges::any_of(condition.parts, part);
    case Kind::Not: return !part(condition.parts.front());
    case Kind::In:
        return std::ranges::any_of(condition.values,
            [&](const SoqlLiteral &value) { return compares(state, type, row, condition.field, u"="_s, value); });
    case Kind::Compare: return compares(state, type, row, condition.field, condition.op, condition.values.front());
    }
    Q_UNREACHABLE();
}

bool comesBefore(const SalesforceState &state, int type, const std::vector<std::pair<QString, bool>> &order,
    const Row &a, const Row &b)
{
    for (const auto &[field, isDescending] : order) {
        const auto mine = numberOf(state, type, a, field);
        const auto theirs = numberOf(state, type, b, field);
        int difference = 0;
        if (field == "Id"_L1)
            difference = a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
        else if (mine && theirs)
            difference = *mine < *theirs ? -1 : *mine > *theirs ? 1 : 0;
        else
            difference = shownValue(state, type, a, field)
                             .compare(shownValue(state, type, b, field), Qt::CaseInsensitive);
        if (difference != 0)
            return isDescending ? difference > 0 : difference < 0;
    }
    return a.number < b.number;
}

} // namespace satchel::fakes
