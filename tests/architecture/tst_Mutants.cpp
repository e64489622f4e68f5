// SPDX-License-Identifier: GPL-3.0-or-later
// The list of mutants names lines of the engine by their text. A line that was rewritten would leave its mutant without
// a place, and `./dev simulate --mutants`, which takes hours, would be the first to notice.
#include "tests/architecture/Sources.h"
#include "tests/support/TestProgram.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel::test;

namespace {

/// The columns of a line: separated by "|", which is escaped as "\|" within them.
QStringList columnsOf(const QString &line)
{
    static const QRegularExpression separator(uR"( ?(?<!\\)\| ?)"_s);
    QStringList columns = line.split(separator);
    for (QString &column : columns)
        column.replace(u"\\|"_s, u"|"_s).replace(u"\\n"_s, u"\n"_s);
    return columns;
}

} // namespace

class tst_Mutants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachNamesOneLineOfTheEngine()
    {
        int mutants = 0;
        for (const QString &line : contentOf(u"tests/simulation/mutants.txt"_s).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            const QStringList columns = columnsOf(line);
            QVERIFY2(columns.size() == 4, qPrintable(line));
            QVERIFY2(contentOf(columns[1]).count(columns[2]) == 1,
                qPrintable(columns[0] + u": "_s + columns[1] + u" does not hold once: "_s + columns[2]));
            ++mutants;
        }
        QVERIFY(mutants > 50);
    }

    /// Those that slow the program down: name, file, text, other text, pieces of work.
    void eachSlowDownNamesOnePlace()
    {
        for (const QString &line : contentOf(u"tests/budgets/mutants.txt"_s).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            const QStringList columns = columnsOf(line);
            QVERIFY2(columns.size() == 5, qPrintable(line));
            QVERIFY2(contentOf(columns[1]).count(columns[2]) == 1,
                qPrintable(columns[0] + u": "_s + columns[1] + u" does not hold once: "_s + columns[2]));
        }
    }

    /// Those of its SQL: name, file, words, other words, class of tests.
    void eachNamesOnePlaceOfTheHub()
    {
        for (QString line : contentOf(u"tests/hub/mutants.txt"_s).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            QStringList columns = line.replace(u"\\|"_s, QString(QChar::Null)).split(u'|');
            QVERIFY2(columns.size() == 5, qPrintable(line));
            for (QString &column : columns)
                column = column.trimmed().replace(QChar::Null, u'|').replace(u"\\n"_s, u"\n"_s);
            QVERIFY2(contentOf(u"sync/hub/sql/"_s + columns[1]).count(columns[2]) == 1,
                qPrintable(columns[0] + u": "_s + columns[1] + u" does not hold once: "_s + columns[2]));
        }
    }
};

SATCHEL_TEST(tst_Mutants)
#include "tst_Mutants.moc"
