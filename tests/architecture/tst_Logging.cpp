// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of the program writes to a log: what a log has gets into bug reports, and a value of a record would be among
// it sooner or later. What a person has to know is shown or returned as an Error; what a sync did is in the store.
#include "tests/architecture/Sources.h"
#include "tests/support/TestProgram.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel::test;

class tst_Logging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noSourceWritesToALog()
    {
        static const QRegularExpression logging(
            uR"x(\bq(C?Debug|C?Info|C?Warning|C?Critical)\b *\(|std::(cerr|clog)\b|\bfprintf\b)x"_s);
        QStringList offenders;
        for (const auto &folder : {u"models"_s, u"sync"_s, u"ui"_s, u"app"_s, u"platform"_s}) {
            for (const QString &file : sourcesIn(folder)) {
                if (const auto found = logging.match(contentOf(file)); found.hasMatch())
                    offenders.append(file + u": "_s + found.captured());
            }
        }
        verifyNone(std::move(offenders));
    }
};

SATCHEL_TEST(tst_Logging)
#include "tst_Logging.moc"
