// SPDX-License-Identifier: GPL-3.0-or-later
// A recursive descent parser for formulas, from loose to tight:
//   or, and, not, comparison ("in", "is empty", "contains", "starts"), + -, * /, unary minus, parentheses and values
#include "domain/Formula.h"

#include "domain/ExpressionText.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

using Kind = FormulaNode::Kind;

struct Token
{
    enum class Type : quint8 { End, Word, Text, Number, Date, Symbol };
    Type type = Type::End;
    QString text;
    qsizetype column = 1;
};

/// A day as "2026-11-20" is one value, not a subtraction; "30d" is as many days.
Result<Token> readNumber(QStringView text, qsizetype &at)
{
    static const QRegularExpression day(u"\\A\\d{4}-\\d{2}-\\d{2}(?![\\w.])"_s);
    static const QRegularExpression number(u"\\A\\d+(\\.\\d+)?"_s);
    const qsizetype column = at + 1;
    const QString rest = text.mid(at, 64).toString();
    if (day.match(rest).hasMatch()) {
        const QString written = rest.left(10);
        if (!dateFromIso(written))
            return wrongAt(column, Reason::tr("there is no day %1").arg(written));
        at += written.size();
        return Token{Token::Type::Date, written, column};
    }
    const QString written = number.match(rest).captured();
    const auto value = Decimal::fromString(written);
    if (!value)
        return wrongAt(column, Reason::tr("\"%1\" is not a number").arg(written));
    at += written.size();
    if (at < text.size() && text[at] == u'd' && !written.contains(u'.'))
        ++at;
    if (at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'.' || text[at] == u'_'))
        return wrongAt(column, Reason::tr("\"%1\" is not a number").arg(written + text[at]));
    return Token{Token::Type::Number, value->toString(), column};
}

Result<std::vector<Token>> tokenize(QStringView text)
{
    std::vector<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c.isSpace()) {
            ++at;
        } else if (c == u'"') {
            const qsizetype column = at + 1;
            const QString quoted = TRY(readQuotedText(text, at));
            tokens.push_back({Token::Type::Text, quoted, column});
        } else if (c >= u'0' && c <= u'9') {
            tokens.push_back(TRY(readNumber(text, at)));
        } else if (c.isLetter() || c == u'_') {
            const qsizetype start = at;
            while (at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_' || text[at] == u'.'))
                ++at;
            tokens.push_back({Token::Type::Word, text.mid(start, at - start).toString(), start + 1});
        } else {
            const bool isDouble = at + 1 < text.size() && text[at + 1] == u'=' && (c == u'!' || c == u'<' || c == u'>');
            tokens.push_back({Token::Type::Symbol, text.mid(at, isDouble ? 2 : 1).toString(), at + 1});
            at += isDouble ? 2 : 1;
        }
    }
    tokens.push_back({Token::Type::End, {}, text.size() + 1});
    return tokens;
}

const FormulaFunction *findFunction(const QString &name)
{
    const auto &functions = formulaFunctions();
    const auto found = std::ranges::find(functions, name, &FormulaFunction::name);
    return found == functions.end() ? nullptr : &*found;
}

class Parser
{
public:
    explicit Parser(std::vector<Token> tokens) : m_tokens(std::move(tokens)) {}

    Result<Formula> parse()
    {
        if (peek().type == Token::Type::End)
            return wrongAt(1, Reason::tr("the formula is empty"));
        FormulaNode root = TRY(parseJoined(Kind::Or));
        if (peek().type != Token::Type::End)
            return unexpected();
        return Formula{std::move(root)};
    }

private:
    using Node = Result<FormulaNode>;

    const Token &peek() const { return m_tokens[m_at]; }
    const Token &next() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
    Token take() { return m_tokens[m_tokens[m_at].type == Token::Type::End ? m_at : m_at++]; }
    bool isWord(QLatin1StringView word) const
    {
        return peek().type == Token::Type::Word && peek().text.compare(word, Qt::CaseInsensitive) == 0;
    }
    bool takeWord(QLatin1StringView word)
    {
        const bool matches = isWord(word);
        m_at += matches ? 1 : 0;
        return matches;
    }
    bool takeSymbol(QLatin1StringView symbol)
    {
        const bool matches = peek().type == Token::Type::Symbol && peek().text == symbol;
        m_at += matches ? 1 : 0;
        return matches;
    }

    tl::unexpected<Error> unexpected() const
    {
        return peek().type == Token::Type::End
            ? wrongAt(peek().column, Reason::tr("a value is missing"))
            : wrongAt(peek().column, Reason::tr("\"%1\" was not expected here").arg(peek().text));
    }

    static Node make(Kind kind, qsizetype column, std::vector<FormulaNode> children, const QString &text = {})
    {
        int depth = 0;
        for (const FormulaNode &child : children)
            depth = std::max(depth, child.depth);
        if (depth >= deepestFormula)
            return wrongAt(column, Reason::tr("the formula is nested too deep"));
        return FormulaNode{kind, text, std::move(children), column, depth + 1};
    }

    Node parseJoined(Kind kind)
    {
        const qsizetype column = peek().column;
        std::vector<FormulaNode> parts;
        do {
            parts.push_back(TRY(kind == Kind::Or ? parseJoined(Kind::And) : parseNot()));
        } while (takeWord(kind == Kind::Or ? "or"_L1 : "and"_L1));
        if (parts.size() == 1)
            return std::move(parts.front());
        return make(kind, column, std::move(parts));
    }

    Node parseNot()
    {
        const qsizetype column = peek().column;
        if (!takeWord("not"_L1))
            return parseComparison();
        if (++m_nesting > deepestFormula)
            return wrongAt(column, Reason::tr("the formula is nested too deep"));
        FormulaNode inner = TRY(parseNot());
        --m_nesting;
        return make(Kind::Not, column, {std::move(inner)});
    }

    std::optional<Kind> takeComparison()
    {
        static const std::pair<QLatin1StringView, Kind> symbols[] = {{"="_L1, Kind::Equal}, {"!="_L1, Kind::NotEqual},
            {"<="_L1, Kind::LessOrEqual}, {"<"_L1, Kind::Less}, {">="_L1, Kind::GreaterOrEqual},
            {">"_L1, Kind::Greater}};
        for (const auto &[symbol, kind] : symbols) {
            if (takeSymbol(symbol))
                return kind;
        }
        if (takeWord("contains"_L1))
            return Kind::Contains;
        if (takeWord("starts"_L1))
            return Kind::Starts;
        return {};
    }

    Node parseComparison()
    {
        FormulaNode left = TRY(parseSum());
        const qsizetype column = peek().column;
        if (takeWord("is"_L1)) {
            const bool isNot = takeWord("not"_L1);
            if (!takeWord("empty"_L1))
                return wrongAt(peek().column, Reason::tr("after \"is\" comes \"empty\" or \"not empty\""));
            return make(isNot ? Kind::IsNotEmpty : Kind::IsEmpty, column, {std::move(left)});
        }
        if (takeWord("in"_L1)) {
            if (!takeSymbol("("_L1))
                return wrongAt(peek().column, Reason::tr("after \"in\" comes a list in parentheses"));
            std::vector<FormulaNode> parts;
            parts.push_back(std::move(left));
            TRY(parseList(parts));
            return make(Kind::In, column, std::move(parts));
        }
        const auto kind = takeComparison();
        if (!kind)
            return left;
        FormulaNode right = TRY(parseSum());
        std::vector<FormulaNode> sides;
        sides.push_back(std::move(left));
        sides.push_back(std::move(right));
        return make(*kind, column, std::move(sides));
    }

    Node parseSum() { return parseChain(&Parser::parseProduct, "+"_L1, Kind::Add, "-"_L1, Kind::Subtract); }
    Node parseProduct() { return parseChain(&Parser::parseUnary, "*"_L1, Kind::Multiply, "/"_L1, Kind::Divide); }
    Node parseChain(
        Node (Parser::*part)(), QLatin1StringView first, Kind firstKind, QLatin1StringView second, Kind secondKind)
    {
        FormulaNode left = TRY((this->*part)());
        for (;;) {
            const qsizetype column = peek().column;
            const bool isFirst = takeSymbol(first);
            if (!isFirst && !takeSymbol(second))
                return left;
            FormulaNode right = TRY((this->*part)());
            std::vector<FormulaNode> sides;
            sides.push_back(std::move(left));
            sides.push_back(std::move(right));
            left = TRY(make(isFirst ? firstKind : secondKind, column, std::move(sides)));
        }
    }

    Node parseUnary()
    {
        const qsizetype column = peek().column;
        if (!takeSymbol("-"_L1))
            return parseValue();
        if (++m_nesting > deepestFormula)
            return wrongAt(column, Reason::tr("the formula is nested too deep"));
        FormulaNode inner = TRY(parseUnary());
        --m_nesting;
        return make(Kind::Negate, column, {std::move(inner)});
    }

    /// Up to and with the closing parenthesis.
    Result<void> parseList(std::vector<FormulaNode> &parts)
    {
        do {
            parts.push_back(TRY(parseNested()));
        } while (takeSymbol(","_L1));
        if (!takeSymbol(")"_L1))
            return wrongAt(peek().column, Reason::tr("a closing parenthesis is missing"));
        return {};
    }

    Node parseNested()
    {
        if (++m_nesting > deepestFormula)
            return wrongAt(peek().column, Reason::tr("the formula is nested too deep"));
        auto inner = parseJoined(Kind::Or);
        --m_nesting;
        return inner;
    }

    Node parseValue()
    {
        if (takeSymbol("("_L1)) {
            FormulaNode inner = TRY(parseNested());
            if (!takeSymbol(")"_L1))
                return wrongAt(peek().column, Reason::tr("a closing parenthesis is missing"));
            return inner;
        }
        const Token token = peek();
        switch (token.type) {
        case Token::Type::Number: take(); return FormulaNode{Kind::Number, token.text, {}, token.column, 1};
        case Token::Type::Text: take(); return FormulaNode{Kind::Text, token.text, {}, token.column, 1};
        case Token::Type::Date: take(); return FormulaNode{Kind::Date, token.text, {}, token.column, 1};
        case Token::Type::Word: return parseWord();
        default: return unexpected();
        }
    }

    Node parseWord()
    {
        static const QStringList reserved = {u"and"_s, u"or"_s, u"not"_s, u"in"_s, u"is"_s, u"contains"_s, u"starts"_s};
        if (reserved.contains(peek().text, Qt::CaseInsensitive))
            return unexpected();
        const Token token = take();
        if (peek().type == Token::Type::Symbol && peek().text == u'(')
            return parseCall(token);
        if (token.text == "true"_L1 || token.text == "false"_L1)
            return FormulaNode{Kind::YesNo, token.text, {}, token.column, 1};
        if (token.text == "none"_L1)
            return FormulaNode{Kind::Nothing, {}, {}, token.column, 1};
        if (token.text == "me"_L1)
            return wrongAt(token.column, Reason::tr("a formula is the same for everybody, so it has no \"me\""));
        if (token.text == "today"_L1)
            return FormulaNode{Kind::Call, token.text, {}, token.column, 1};
        if (relativeDateFromText(token.text))
            return FormulaNode{Kind::Period, token.text, {}, token.column, 1};
        return FormulaNode{Kind::Field, token.text, {}, token.column, 1};
    }

    Node parseCall(const Token &name)
    {
        take(); // the parenthesis
        const FormulaFunction *function = findFunction(name.text.toLower());
        if (!function)
            return wrongAt(name.column, Reason::tr("there is no function \"%1\"").arg(name.text.left(80)));
        std::vector<FormulaNode> arguments;
        if (!takeSymbol(")"_L1))
            TRY(parseList(arguments));
        const auto count = static_cast<int>(arguments.size());
        if (count < function->fewest || count > function->most)
            return wrongAt(name.column, Reason::tr("it is written %1").arg(function->signature));
        return make(Kind::Call, name.column, std::move(arguments), function->name);
    }

    std::vector<Token> m_tokens;
    size_t m_at = 0;
    int m_nesting = 0;
};

} // namespace

Result<Formula> parseFormula(QStringView text)
{
    if (text.size() > longestFormula)
        return wrongAt(longestFormula + 1, Reason::tr("the formula is longer than %1 characters").arg(longestFormula));
    auto tokens = TRY(tokenize(text));
    return Parser(std::move(tokens)).parse();
}

} // namespace satchel
