// SPDX-License-Identifier: GPL-3.0-or-later
// The constants of FieldNames.h and ChoiceNames.h against the registry: a constant that no entity declares would be a
// misspelling that compiles, and a literal beside the constants would be one that is found only when it runs.
#include "domain/Schema.h"
#include "tests/architecture/Sources.h"
#include "tests/support/TestProgram.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;

namespace {

QSet<QString> capturesIn(const QString &text, const QString &pattern)
{
    QSet<QString> found;
    const QRegularExpression expression(pattern);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured(1));
    return found;
}

/// The texts of the constants in a header: inline constexpr FieldName status(u"status");
QSet<QString> constantsOf(const QString &header)
{
    return capturesIn(contentOf(header), uR"x(constexpr \w+ \w+\(u"(\w+)"\);)x"_s);
}

QSet<QString> fieldNames()
{
    QSet<QString> names;
    const auto schema = Schema::withCustomFields({});
    for (const auto &entity : schema->entities()) {
        for (const Field &field : entity->fields)
            names.insert(field.name);
    }
    return names;
}

QSet<QString> choiceNames()
{
    QSet<QString> names;
    const auto schema = Schema::withCustomFields({});
    for (const auto &entity : schema->entities()) {
        for (const Field &field : entity->fields) {
            for (const Choice &choice : field.choices)
                names.insert(choice.key);
        }
    }
    return names;
}

/// Path and content of what the program is built from, without the registry itself.
std::vector<std::pair<QString, QString>> sources()
{
    std::vector<std::pair<QString, QString>> all;
    for (const auto &folder : {u"models"_s, u"sync"_s, u"ui"_s, u"app"_s}) {
        for (const QString &path : sourcesIn(folder)) {
            if (!path.endsWith("domain/CoreSchema.cpp"_L1) && !path.endsWith("Names.h"_L1))
                all.emplace_back(sourceRoot().relativeFilePath(path), contentOf(path));
        }
    }
    return all;
}

} // namespace

class tst_RegistryNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFieldConstantIsAFieldOfTheRegistry()
    {
        const QSet<QString> constants = constantsOf(u"models/domain/FieldNames.h"_s);
        QVERIFY(constants.size() > 100);
        verifyNone((constants - fieldNames()).values());
    }

    void eachChoiceConstantIsAChoiceOfTheRegistry()
    {
        const QSet<QString> constants = constantsOf(u"models/domain/ChoiceNames.h"_s);
        QVERIFY(constants.size() > 50);
        verifyNone((constants - choiceNames()).values());
    }

    /// A constant's text is its name; C++ keywords end with an underscore.
    void eachConstantIsCalledAsItsText()
    {
        const QRegularExpression constant(uR"x(constexpr \w+ (\w+)\(u"(\w+)"\);)x"_s);
        for (const auto &header : {u"models/domain/FieldNames.h"_s, u"models/domain/ChoiceNames.h"_s}) {
            for (auto match = constant.globalMatch(contentOf(header)); match.hasNext();) {
                const auto each = match.next();
                QVERIFY2(each.captured(1) == each.captured(2) || each.captured(1) == each.captured(2) + u'_',
                    qPrintable(each.captured(0)));
            }
        }
    }

    void eachConstantIsUsed()
    {
        QSet<QString> used;
        for (const auto &[path, text] : sources())
            used += capturesIn(text, uR"x(\b((?:field|choice)::\w+))x"_s);
        QStringList unused;
        for (const QString &name : constantsOf(u"models/domain/FieldNames.h"_s)) {
            if (!used.contains(u"field::"_s + name))
                unused.append(u"field::"_s + name);
        }
        for (const QString &name : constantsOf(u"models/domain/ChoiceNames.h"_s)) {
            if (!used.contains(u"choice::"_s + name) && !used.contains(u"choice::"_s + name + u'_'))
                unused.append(u"choice::"_s + name);
        }
        verifyNone(unused);
    }

    void fieldsOfRecordsAreNamedByConstants()
    {
        const QSet<QString> fields = fieldNames();
        const QRegularExpression literal(
            uR"x((?:(?:\.|->)(?:text|value|set|find|indexOf|hasChanged)|Filter::(?:equals|refersTo|condition))\(u"(\w+)"(?=[,)])(?!\)\.to))x"_s);
        QStringList offenders;
        for (const auto &[path, text] : sources()) {
            for (auto match = literal.globalMatch(text); match.hasNext();) {
                const auto each = match.next();
                if (fields.contains(each.captured(1)))
                    offenders.append(path + ": "_L1 + each.captured(0));
            }
        }
        verifyNone(offenders);
    }
};

SATCHEL_TEST(tst_RegistryNames)
#include "tst_RegistryNames.moc"
