// SPDX-License-Identifier: GPL-3.0-or-later
// How TRY may be used. Behind another argument it leaks: GCC does not destroy what it has already made of a list of
// initialisers when a statement expression returns.
#include "tests/architecture/Sources.h"
#include "tests/support/TestProgram.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace satchel::test;

class tst_Errors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTryIsBehindAnotherArgument()
    {
        static const QRegularExpression behind(u",\\s+TRY\\("_s);
        QStringList offenders;
        for (const auto &folder : {u"models"_s, u"sync"_s, u"platform"_s, u"ui"_s, u"app"_s}) {
            for (const QString &path : sourcesIn(folder)) {
                const QString text = contentOf(path);
                for (auto match = behind.globalMatch(text); match.hasNext();) {
                    const auto line = QStringView(text).left(match.next().capturedEnd()).count(u'\n') + 1;
                    offenders.append(u"%1:%2"_s.arg(sourceRoot().relativeFilePath(path)).arg(line));
                }
            }
        }
        verifyNone(offenders);
    }
};

SATCHEL_TEST(tst_Errors)
#include "tst_Errors.moc"
