// SPDX-License-Identifier: GPL-3.0-or-later
// What is overdue is decided in domain/Overdue.h and nowhere else, and has one colour.
#include "tests/architecture/Sources.h"
#include "tests/support/TestProgram.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace satchel::test;

class tst_Overdue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Texts that are kept, such as the conditions of score rules, are in the language of filters and read as they are.
    void daysThatHavePassedAreAskedForInOnePlace()
    {
        static const QRegularExpression comparison(
            u"\\b(due\\w*|\\w*[Aa]ctionDate|\\w*[Nn]extDate|\\w*dueDate)\\s*<\\s*\\w*([Tt]oday|clock)"
            "|(due_date|next_action_date|expected_close), (Filter::)?Op::Less, (\\{Operand::\\w+\\()?\\{?(to)?day\\b"_s);
        QStringList offenders;
        for (const auto &folder : {u"models"_s, u"ui"_s, u"app"_s}) {
            for (const QString &path : sourcesIn(folder)) {
                const QString content = contentOf(path);
                if (path.endsWith(u"/domain/Overdue.h"_s) || path.endsWith(u"/DefaultScoreRules.cpp"_s))
                    continue;
                if (const auto match = comparison.match(content); match.hasMatch())
                    offenders.append(path + u": "_s + match.captured());
            }
        }
        verifyNone(offenders);
    }

    void overdueHasOneColour()
    {
        static const QRegularExpression red(u"[oO]verdue[^;]{0,80}(theme\\.red|TextColor::Red|Theme::red)"_s);
        QStringList offenders;
        for (const QString &path : sourcesIn(u"ui"_s)) {
            const auto match = red.match(contentOf(path));
            if (match.hasMatch() && !path.endsWith(u"/common/Glyphs.h"_s)) // where the colour is named
                offenders.append(path + u": "_s + match.captured());
        }
        verifyNone(offenders);
    }
};

SATCHEL_TEST(tst_Overdue)
#include "tst_Overdue.moc"
