// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/monday/MondayGraph.h"

#include <algorithm>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

const QString variableMark = u"$var"_s;
const QString enumMark = u"$enum"_s;

class GraphReader
{
public:
    explicit GraphReader(const QString &text)
    {
        static const QRegularExpression token(
            u"\\.\\.\\.|[!$():=@\\[\\]{|}]|\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d+(?:\\.\\d+)?|[A-Za-z_]\\w*|[^\\s,]"_s);
        for (auto match = token.globalMatch(text); match.hasNext();)
            m_tokens.append(match.next().captured());
    }

    bool read(GraphDocument &document)
    {
        bool hasOperation = false;
        while (m_at < m_tokens.size() && m_isSound) {
            if (take(u"fragment"_s)) {
                GraphSelection fragment;
                const QString name = next();
                expect(u"on"_s);
                fragment.onType = next();
                fragment.children = selections();
                document.fragments[name] = fragment;
                continue;
            }
            if (std::exchange(hasOperation, true))
                return false; // one operation, because nobody names which
            readOperation(document);
        }
        return m_isSound && hasOperation;
    }

private:
    QString peek() const { return m_tokens.value(m_at); }
    QString next() { return m_tokens.value(m_at++); }
    bool take(const QString &token)
    {
        const bool isNext = m_at < m_tokens.size() && peek() == token;
        m_at += isNext ? 1 : 0;
        return isNext;
    }
    void expect(const QString &token) { m_isSound = take(token) && m_isSound; }

    void readOperation(GraphDocument &document)
    {
        document.isMutation = take(u"mutation"_s);
        if (!document.isMutation)
            take(u"query"_s);
        if (peek() != "{"_L1 && peek() != "("_L1)
            next(); // its name
        if (take(u"("_s)) {
            while (m_isSound && !take(u")"_s)) {
                expect(u"$"_s);
                const QString name = next();
                expect(u":"_s);
                document.variables[name] = type();
            }
        }
        document.selections = selections();
    }

    QString type()
    {
        QString text;
        if (take(u"["_s)) {
            text = u'[' + type() + u']';
            expect(u"]"_s);
        } else {
            text = next();
        }
        return take(u"!"_s) ? text + u'!' : text;
    }

    std::vector<GraphSelection> selections()
    {
        std::vector<GraphSelection> all;
        expect(u"{"_s);
        while (m_isSound && !take(u"}"_s)) {
            if (m_at >= m_tokens.size())
                m_isSound = false;
            all.push_back(selection());
        }
        m_isSound = m_isSound && !all.empty();
        return all;
    }

    GraphSelection selection()
    {
        GraphSelection one;
        if (take(u"..."_s)) {
            if (take(u"on"_s)) {
                one.onType = next();
                one.children = selections();
            } else {
                one.spread = next();
            }
            return one;
        }
        one.alias = one.name = next();
        if (take(u":"_s))
            one.name = next();
        if (take(u"("_s)) {
            m_isSound = m_isSound && peek() != ")"_L1; // no empty parentheses
            while (m_isSound && !take(u")"_s)) {
                const QString name = next();
                expect(u":"_s);
                one.arguments.insert(name, value());
            }
        }
        if (peek() == "{"_L1)
            one.children = selections();
        return one;
    }

    QJsonValue value()
    {
        if (take(u"$"_s))
            return QJsonObject{{variableMark, next()}};
        if (take(u"["_s)) {
            QJsonArray all;
            while (m_isSound && m_at < m_tokens.size() && !take(u"]"_s))
                all.append(value());
            return all;
        }
        if (take(u"{"_s)) {
            QJsonObject all;
            while (m_isSound && m_at < m_tokens.size() && !take(u"}"_s)) {
                const QString name = next();
                expect(u":"_s);
                all.insert(name, value());
            }
            return all;
        }
        const QString text = next();
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (text.startsWith(u'"'))
            return text.mid(1, text.size() - 2);
        if (isNumber)
            return number;
        if (text == "true"_L1 || text == "false"_L1)
            return text == "true"_L1;
        return text == "null"_L1 ? QJsonValue() : QJsonValue(QJsonObject{{enumMark, text}});
    }

    QStringList m_tokens;
    qsizetype m_at = 0;
    bool m_isSound = true;
};

QString bare(QString type)
{
    while (type.endsWith(u'!'))
        type.chop(1);
    return type;
}

class GraphChecker
{
public:
    GraphChecker(const GraphTypes &types, const GraphDocument &document, const QJsonObject &variables)
        : m_types(types), m_document(document), m_variables(variables)
    {
    }

    std::optional<GraphError> check()
    {
        for (const auto &[name, type] : m_document.variables) {
            const QJsonValue value = m_variables.value(name);
            if (!fits(type, value))
                say(u"VARIABLE_ERROR"_s, u"Variable $%1 of type %2 was provided invalid value"_s.arg(name, type));
        }
        checkSelections(m_document.isMutation ? u"Mutation"_s : u"Query"_s, m_document.selections);
        for (const auto &[name, type] : m_document.variables) {
            if (!m_used.contains(name))
                say(u"variableNotUsed"_s, u"Variable $%1 is declared but not used"_s.arg(name));
        }
        for (const auto &[name, fragment] : m_document.fragments) {
            if (!m_spread.contains(name))
                say(u"useAndDefineFragment"_s, u"Fragment %1 was defined, but not used"_s.arg(name));
        }
        return m_error;
    }

private:
    void say(const QString &code, const QString &message)
    {
        if (!m_error)
            m_error = GraphError{code, message};
    }

    /// Whether a value of JSON is one of a type.
    bool fits(const QString &type, const QJsonValue &value) const
    {
        if (value.isNull() || value.isUndefined())
            return !type.endsWith(u'!');
        const QString name = bare(type);
        if (name.startsWith(u'[')) {
            const QString inner = name.mid(1, name.size() - 2);
            const QJsonArray entries = value.isArray() ? value.toArray() : QJsonArray{value};
            return std::ranges::all_of(entries, [&](const QJsonValue &entry) { return fits(inner, entry); });
        }
        if (const auto input = m_types.inputs.find(name); input != m_types.inputs.end()) {
            const QJsonObject members = value.toObject();
            const QStringList given = members.keys();
            return value.isObject() && std::ranges::all_of(given, [&](const QString &member) {
                const auto known = input->second.find(member);
                return known != input->second.end() && fits(known->second, members.value(member));
            });
        }
        if (const auto words = m_types.enums.find(name); words != m_types.enums.end())
            return words->second.contains(value.toString());
        const bool isWhole = value.isDouble() && double(value.toInteger()) == value.toDouble();
        if (name == "ID"_L1)
            return isWhole || value.isString();
        if (name == "Int"_L1)
            return isWhole;
        if (name == "Boolean"_L1)
            return value.isBool();
        return name == "CompareValue"_L1 || value.isString(); // String, and JSON as a text
    }

    /// A variable of this type where that type is wanted.
    static bool isCompatible(const QString &declared, const QString &wanted)
    {
        return bare(declared) == bare(wanted) && (declared.endsWith(u'!') || !wanted.endsWith(u'!'));
    }

    void checkValue(const QString &type, const QJsonValue &value)
    {
        if (const QString variable = value[variableMark].toString(); !variable.isEmpty()) {
            const auto declared = m_document.variables.find(variable);
            m_used.insert(variable);
            if (declared == m_document.variables.end())
                say(u"variableNotDefined"_s, u"Variable $%1 is not declared"_s.arg(variable));
            else if (!isCompatible(declared->second, type))
                say(u"variableMismatch"_s,
                    u"Type mismatch on variable $%1 (%2 / %3)"_s.arg(variable, declared->second, type));
            return;
        }
        const QString name = bare(type);
        if (value.isArray()) {
            for (const QJsonValue entry : value.toArray())
                checkValue(name.mid(1, name.size() - 2), entry);
            return;
        }
        const QString word = value[enumMark].toString();
        const auto input = m_types.inputs.find(name);
        if (input == m_types.inputs.end()) {
            if (!fits(type, word.isEmpty() ? value : QJsonValue(word))
                || word.isEmpty() == m_types.enums.contains(name))
                say(u"argumentLiteralsIncompatible"_s,
                    u"Argument has an invalid value. Expected type '%1'"_s.arg(type));
            return;
        }
        const QJsonObject members = value.toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            const auto known = input->second.find(member.key());
            if (known == input->second.end())
                say(u"argumentNotAccepted"_s,
                    u"InputObject '%1' doesn't accept argument '%2'"_s.arg(name, member.key()));
            else
                checkValue(known->second, *member);
        }
    }

    void checkField(const QString &type, const GraphSelection &selection)
    {
        const auto &fields = m_types.types.at(type);
        const auto field = fields.find(selection.name);
        if (field == fields.end()) {
            say(u"undefinedField"_s, u"Field '%1' doesn't exist on type '%2'"_s.arg(selection.name, type));
            return;
        }
        for (auto argument = selection.arguments.begin(); argument != selection.arguments.end(); ++argument) {
            const auto known = field->second.arguments.find(argument.key());
            if (known == field->second.arguments.end())
                say(u"argumentNotAccepted"_s,
                    u"Field '%1' doesn't accept argument '%2'"_s.arg(selection.name, argument.key()));
            else
                checkValue(known->second, *argument);
        }
        for (const auto &[name, wanted] : field->second.arguments) {
            if (wanted.endsWith(u'!') && !selection.arguments.contains(name))
                say(u"missingRequiredArguments"_s,
                    u"Field '%1' is missing required arguments: %2"_s.arg(selection.name, name));
        }
        if (m_types.isLeaf(field->second.type) != selection.children.empty())
            say(u"selectionMismatch"_s, u"Selections don't fit the field '%1'"_s.arg(selection.name));
        else if (!selection.children.empty())
            checkSelections(field->second.type, selection.children);
    }

    void checkSelections(const QString &type, const std::vector<GraphSelection> &selections)
    {
        for (const GraphSelection &selection : selections) {
            if (m_error)
                return;
            if (!selection.name.isEmpty()) {
                checkField(type, selection);
                continue;
            }
            const auto fragment = m_document.fragments.find(selection.spread);
            if (!selection.spread.isEmpty() && fragment == m_document.fragments.end()) {
                say(u"undefinedFragment"_s, u"Fragment %1 was used, but not defined"_s.arg(selection.spread));
                return;
            }
            m_spread.insert(selection.spread);
            const GraphSelection &meant = selection.spread.isEmpty() ? selection : fragment->second;
            const auto kinds = m_types.kinds.find(type);
            const bool isPossible = meant.onType == type
                || (kinds != m_types.kinds.end() && kinds->second.contains(meant.onType));
            if (!isPossible)
                say(u"cannotSpreadFragment"_s, u"Fragment on %1 can't be spread inside %2"_s.arg(meant.onType, type));
            else
                checkSelections(meant.onType, meant.children);
        }
    }

    const GraphTypes &m_types;
    const GraphDocument &m_document;
    const QJsonObject &m_variables;
    QSet<QString> m_used;
    QSet<QString> m_spread;
    std::optional<GraphError> m_error;
};

/// Undefined for a variable without a value.
QJsonValue withVariables(const QJsonValue &value, const QJsonObject &variables)
{
    if (const QString name = value[variableMark].toString(); !name.isEmpty())
        return variables.value(name);
    if (const QString word = value[enumMark].toString(); !word.isEmpty())
        return word;
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue one : value.toArray())
            all.append(withVariables(one, variables));
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject all;
    const QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (const QJsonValue given = withVariables(*member, variables); !given.isUndefined())
            all.insert(member.key(), given);
    }
    return all;
}

} // namespace

std::optional<GraphError> readGraph(const QString &text, GraphDocument &document)
{
    return GraphReader(text).read(document) ? std::nullopt
                                            : std::optional(GraphError{u"ParseError"_s, u"Parse error on the query"_s});
}

std::optional<GraphError> checkGraph(
    const GraphTypes &types, const GraphDocument &document, const QJsonObject &variables)
{
    return GraphChecker(types, document, variables).check();
}

QJsonObject argumentsOf(const GraphSelection &selection, const QJsonObject &variables)
{
    return withVariables(selection.arguments, variables).toObject();
}

} // namespace satchel::fakes
