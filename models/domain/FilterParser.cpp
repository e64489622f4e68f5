// SPDX-License-Identifier: GPL-3.0-or-later
// A recursive descent parser for the grammar in Filter.h:
//   any := all ("or" all)*      all := one ("and" one)*
//   one := "not" one | "(" any ")" | has | breaks | path op operands
//   breaks := "breaks" ("rule" | text)
//   has := "has" [number] entity [ "(" any ")" ]
#include "domain/FilterOperands.h"

#include "domain/ExpressionText.h"
#include "domain/NearestName.h"

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

struct Token
{
    enum class Kind : quint8 { End, Word, Text, Number, Symbol };
    Kind kind = Kind::End;
    QString text;
    qsizetype column = 1;
};

using Tokens = std::vector<Token>;

bool isWordStart(QChar c)
{
    return c.isLetter() || c == u'_';
}
bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.';
}

Result<Tokens> tokenize(QStringView text)
{
    Tokens tokens;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c.isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        if (c == u'"') {
            const QString quoted = TRY(readQuotedText(text, at));
            tokens.push_back({Token::Kind::Text, quoted, start + 1});
            continue;
        }
        const auto next = at + 1 < text.size() ? text[at + 1] : QChar();
        if (c.isDigit() || ((c == u'-' || c == u'+') && next.isDigit())) {
            for (++at; at < text.size()
                 && (text[at].isLetterOrNumber() || text[at] == u'.' || text[at] == u'-' || text[at] == u':');)
                ++at;
            tokens.push_back({Token::Kind::Number, text.mid(start, at - start).toString(), start + 1});
        } else if (isWordStart(c)) {
            while (at < text.size() && isWordPart(text[at]))
                ++at;
            // today+7d is one word
            if (text.mid(start, at - start) == u"today" && at < text.size() && (text[at] == u'+' || text[at] == u'-')) {
                for (++at; at < text.size() && text[at].isLetterOrNumber();)
                    ++at;
            }
            tokens.push_back({Token::Kind::Word, text.mid(start, at - start).toString(), start + 1});
        } else {
            const bool isDouble = next == u'=' && (c == u'!' || c == u'<' || c == u'>');
            at += isDouble ? 2 : 1;
            tokens.push_back({Token::Kind::Symbol, text.mid(start, at - start).toString(), start + 1});
        }
    }
    tokens.push_back({Token::Kind::End, {}, text.size() + 1});
    return tokens;
}

/// "-30d" is short for today-30d.
std::optional<RelativeDate> shortDays(const QString &number)
{
    bool ok = false;
    const int days = number.chopped(1).toInt(&ok);
    if (!ok || !number.endsWith(u'd'))
        return {};
    return RelativeDate{RelativeDate::Anchor::Today, 0, days};
}

class Parser
{
public:
    Parser(const Schema &schema, EntityKind entity, Tokens tokens, const OperandCheck &check)
        : m_schema(schema), m_entity(entity), m_tokens(std::move(tokens)), m_check(check)
    {
    }

    Result<Filter> parse()
    {
        if (peek().kind == Token::Kind::End)
            return Filter();
        auto filter = parseAny();
        if (filter && peek().kind != Token::Kind::End)
            return wrongAt(peek().column, Reason::tr("\"%1\" was not expected here").arg(peek().text));
        return filter;
    }

private:
    const Token &peek() const { return m_tokens[m_at]; }
    Token take() { return m_tokens[m_tokens[m_at].kind == Token::Kind::End ? m_at : m_at++]; }
    bool takeWord(QLatin1StringView word)
    {
        const bool matches = peek().kind == Token::Kind::Word && peek().text.compare(word, Qt::CaseInsensitive) == 0;
        m_at += matches ? 1 : 0;
        return matches;
    }
    bool takeSymbol(QLatin1StringView symbol)
    {
        const bool matches = peek().kind == Token::Kind::Symbol && peek().text == symbol;
        m_at += matches ? 1 : 0;
        return matches;
    }

    Result<Filter> parseJoined(
        QLatin1StringView word, Filter (*join)(std::vector<Filter>), Result<Filter> (Parser::*part)())
    {
        std::vector<Filter> parts;
        do {
            auto one = (this->*part)();
            if (!one)
                return one;
            parts.push_back(std::move(*one));
        } while (takeWord(word));
        return join(std::move(parts));
    }
    Result<Filter> parseAny() { return parseJoined("or"_L1, &Filter::any, &Parser::parseAll); }
    Result<Filter> parseAll() { return parseJoined("and"_L1, &Filter::all, &Parser::parseOne); }

    Result<Filter> parseOne()
    {
        if (++m_depth > 100)
            return wrongAt(peek().column, Reason::tr("the filter is nested too deep"));
        auto one = parseOneInner();
        --m_depth;
        return one;
    }

    Result<Filter> parseOneInner()
    {
        if (takeWord("not"_L1))
            return parseOne().map([](Filter child) { return Filter::negate(std::move(child)); });
        if (takeSymbol("("_L1)) {
            auto inner = parseAny();
            if (inner && !takeSymbol(")"_L1))
                return wrongAt(peek().column, Reason::tr("a closing parenthesis is missing"));
            return inner;
        }
        if (takeWord("has"_L1))
            return parseHas();
        if (takeWord("breaks"_L1))
            return parseBreaks();
        return parseCondition();
    }

    Result<Filter> parseHas()
    {
        int atLeast = 1;
        if (peek().kind == Token::Kind::Number) {
            const Token number = take();
            bool isCount = false;
            atLeast = number.text.toInt(&isCount);
            if (!isCount || atLeast < 1)
                return wrongAt(number.column, Reason::tr("\"%1\" is not a number of records").arg(number.text));
        }
        const Token name = take();
        const Entity *related = m_schema.find(name.text);
        if (!related || !ownerField(*related, m_entity))
            return wrongAt(name.column,
                Reason::tr("\"%1\" does not belong to a %2").arg(name.text, m_schema.entity(m_entity).name));
        if (!takeSymbol("("_L1))
            return Filter::has(related->name, {}, atLeast);
        const EntityKind owner = std::exchange(m_entity, related->kind);
        auto inner = parseAny();
        m_entity = owner;
        if (!inner)
            return inner;
        if (!takeSymbol(")"_L1))
            return wrongAt(peek().column, Reason::tr("a closing parenthesis is missing"));
        return Filter::has(related->name, std::move(*inner), atLeast);
    }

    Result<Filter> parseBreaks()
    {
        if (takeWord("rule"_L1))
            return Filter::breaks({});
        const Token name = take();
        if (name.kind != Token::Kind::Text || name.text.isEmpty())
            return wrongAt(name.column, Reason::tr("after \"breaks\" comes \"rule\" or the name of one in quotes"));
        return Filter::breaks(name.text);
    }

    Result<Filter::Op> parseOperator()
    {
        using Op = Filter::Op;
        static const std::pair<QLatin1StringView, Op> symbols[] = {{"="_L1, Op::Equal}, {"!="_L1, Op::NotEqual},
            {"<"_L1, Op::Less}, {"<="_L1, Op::LessOrEqual}, {">"_L1, Op::Greater}, {">="_L1, Op::GreaterOrEqual}};
        for (const auto &[symbol, op] : symbols) {
            if (takeSymbol(symbol))
                return op;
        }
        if (takeWord("contains"_L1))
            return Op::Contains;
        if (takeWord("starts"_L1))
            return Op::Starts;
        if (takeWord("in"_L1))
            return Op::In;
        if (takeWord("is"_L1)) {
            const bool isNot = takeWord("not"_L1);
            if (!takeWord("empty"_L1))
                return wrongAt(peek().column, Reason::tr("after \"is\" comes \"empty\" or \"not empty\""));
            return isNot ? Op::IsNotEmpty : Op::IsEmpty;
        }
        return wrongAt(
            peek().column, Reason::tr("an operator is missing (= != < <= > >= contains, starts, in, is empty)"));
    }

    Result<Operand> parseOperand()
    {
        const Token token = take();
        if (token.kind == Token::Kind::Text)
            return Operand::fromText(token.text);
        if (token.kind == Token::Kind::Number) {
            if (const auto day = shortDays(token.text))
                return Operand::relative(*day);
            if (peek().kind == Token::Kind::Word && Currency::fromCode(peek().text))
                return Operand::fromText(token.text + u' ' + take().text.toUpper());
            return Operand::number(token.text);
        }
        if (token.kind == Token::Kind::Word) {
            if (token.text == "me"_L1)
                return Operand::me();
            if (token.text == "now"_L1)
                return Operand::fromText(token.text);
            if (token.text == "true"_L1 || token.text == "false"_L1)
                return Operand{Operand::Kind::Boolean, token.text, {}};
            if (const auto day = relativeDateFromText(token.text))
                return Operand::relative(*day);
        }
        return wrongAt(token.column,
            token.text.isEmpty() ? Reason::tr("a value is missing")
                                 : u"\"%1\" is not a value; texts stand in quotes"_s.arg(token.text));
    }

    Result<Filter> parseCondition()
    {
        const Token path = take();
        if (path.kind != Token::Kind::Word)
            return wrongAt(path.column, Reason::tr("a field name is missing"));
        const auto resolved = resolvePath(m_schema, m_entity, path.text);
        if (!resolved)
            return wrongAt(path.column, resolved.error().what);
        const auto op = TRY(parseOperator());
        std::vector<Operand> operands;
        if (op == Filter::Op::IsEmpty || op == Filter::Op::IsNotEmpty)
            return Filter::condition(path.text, op);
        const bool isList = op == Filter::Op::In;
        if (isList && !takeSymbol("("_L1))
            return wrongAt(peek().column, Reason::tr("after \"in\" comes a list in parentheses"));
        do {
            const qsizetype column = peek().column;
            const auto operand = TRY(parseOperand());
            if (const auto problem = checkOperand(*resolved->field(), op, operand); !problem.isEmpty())
                return wrongAt(column, problem);
            if (const QString problem = m_check ? m_check(*resolved, op, operand) : QString(); !problem.isEmpty())
                return wrongAt(column, problem);
            operands.push_back(operand);
        } while (isList && takeSymbol(","_L1));
        if (isList && !takeSymbol(")"_L1))
            return wrongAt(peek().column, Reason::tr("a closing parenthesis is missing"));
        return Filter::condition(path.text, op, std::move(operands));
    }

    static bool isNumeric(FieldType type)
    {
        return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Percent
            || type == FieldType::Money || type == FieldType::UnitPrice;
    }

    /// The reason why an operand cannot be compared with a field; empty if it can.
    static QString checkOperand(const Field &field, Filter::Op op, const Operand &operand)
    {
        const bool isWhole = op == Filter::Op::Equal || op == Filter::Op::NotEqual || op == Filter::Op::In;
        const bool isChoice = field.type == FieldType::Choice || field.type == FieldType::MultiChoice;
        if (isChoice && isWhole && !field.findChoice(operand.text))
            return withNearestName(Reason::tr("\"%1\" is not one of the choices of %2").arg(operand.text, field.name),
                operand.text, choiceKeys(field));
        const bool isDay = field.type == FieldType::Date || field.type == FieldType::Instant;
        if (operand.kind == Operand::Kind::Day && !isDay)
            return Reason::tr("%1 is not a date").arg(field.name);
        if (operand.kind == Operand::Kind::Me && field.type != FieldType::Reference)
            return Reason::tr("%1 does not refer to a user").arg(field.name);
        if (operand.kind == Operand::Kind::Boolean && field.type != FieldType::Boolean)
            return Reason::tr("%1 is not a yes-or-no field").arg(field.name);
        if (field.type == FieldType::Boolean && operand.kind != Operand::Kind::Boolean)
            return Reason::tr("%1 is compared with true or false").arg(field.name);
        if (field.type == FieldType::Instant && operand.text == "now"_L1)
            return {};
        if (isDay && operand.kind != Operand::Kind::Day && !dateFromIso(operand.text)
            && !Instant::fromIso(operand.text))
            return u"\"%1\" is not a date like 2026-11-20 or today+7d"_s.arg(operand.text);
        if (isNumeric(field.type)) {
            const qsizetype space = operand.text.indexOf(u' '); // "5000 EUR"
            if (!Decimal::fromString(QStringView(operand.text).left(space < 0 ? operand.text.size() : space)))
                return u"\"%1\" is not a number"_s.arg(operand.text);
            const bool isAmount = field.type == FieldType::Money || field.type == FieldType::UnitPrice;
            if (space >= 0 && !isAmount)
                return u"\"%1\" is not a number"_s.arg(operand.text);
            if (space >= 0 && !Currency::fromCode(QStringView(operand.text).mid(space + 1)))
                return u"\"%1\" is not an amount like \"5000 EUR\""_s.arg(operand.text);
        }
        return {};
    }

    const Schema &m_schema;
    EntityKind m_entity;
    Tokens m_tokens;
    const OperandCheck &m_check;
    size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

std::optional<RelativeDate> relativeDateFromText(const QString &word)
{
    if (word.startsWith("today"_L1)) {
        if (word.size() == 5)
            return RelativeDate{};
        bool ok = false;
        const int days = word.mid(5, word.size() - 6).toInt(&ok);
        if (!ok || !word.endsWith(u'd'))
            return {};
        return RelativeDate{RelativeDate::Anchor::Today, 0, days};
    }
    if (word == "tomorrow"_L1)
        return RelativeDate{RelativeDate::Anchor::Today, 0, 1};
    if (word == "yesterday"_L1)
        return RelativeDate{RelativeDate::Anchor::Today, 0, -1};
    static const QStringList anchors = {u"day"_s, u"week"_s, u"month"_s, u"quarter"_s, u"year"_s};
    const qsizetype cut = word.indexOf(u'_');
    const qsizetype anchor = anchors.indexOf(word.mid(cut + 1));
    const QString when = word.left(cut);
    if (cut < 0 || anchor < 1 || (when != "this"_L1 && when != "last"_L1 && when != "next"_L1))
        return {};
    const int periods = when == "this"_L1 ? 0 : when == "last"_L1 ? -1 : 1;
    return RelativeDate{static_cast<RelativeDate::Anchor>(anchor), periods, 0};
}

Result<Filter> parseFilter(const Schema &schema, EntityKind entity, QStringView text)
{
    return parseFilter(schema, entity, text, {});
}

Result<Filter> parseFilter(const Schema &schema, EntityKind entity, QStringView text, const OperandCheck &check)
{
    auto tokens = TRY(tokenize(text));
    return Parser(schema, entity, std::move(tokens), check).parse();
}

} // namespace satchel
