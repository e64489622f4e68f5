// SPDX-License-Identifier: GPL-3.0-or-later
// What every page, dialog, popover and window has in common by convention: see Teardown in ui/common/Teardown.h.
#include "tests/architecture/Sources.h"
#include "tests/support/TestProgram.h"

#include <QHash>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel::test;

namespace {

struct FoundClass
{
    QStringList bases;
    QString lastLine; // of its body
};

QHash<QString, FoundClass> classesOf(const QString &folder)
{
    static const QRegularExpression head(
        u"^( *)class (\\w+)(?: final)? :((?: (?:public|protected|private) [\\w:]+,?)+)\\s*\\{"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression base(u"(?:public|protected|private) (?:\\w+::)*(\\w+)"_s);
    QHash<QString, FoundClass> found;
    for (const QString &path : sourcesIn(folder)) {
        const QString text = contentOf(path);
        for (auto match = head.globalMatch(text); match.hasNext();) {
            const auto one = match.next();
            FoundClass &known = found[one.captured(2)];
            for (auto bases = base.globalMatch(one.captured(3)); bases.hasNext();)
                known.bases.append(bases.next().captured(1));
            const qsizetype end = text.indexOf(u'\n' + one.captured(1) + u"};"_s, one.capturedEnd());
            known.lastLine = text.left(end).section(u'\n', -1).trimmed();
        }
    }
    return found;
}

bool isWhole(const QString &name, const QHash<QString, FoundClass> &classes)
{
    static const QStringList wholes{
        u"Page"_s, u"Dialog"_s, u"Popover"_s, u"Overlay"_s, u"SettingsForm"_s, u"QDialog"_s, u"QMainWindow"_s};
    return wholes.contains(name)
        || std::ranges::any_of(classes.value(name).bases, [&](const QString &base) { return isWhole(base, classes); });
}

} // namespace

class tst_PageClasses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The last member is destroyed first; anything behind it would be gone while widgets still use it.
    void aTeardownIsTheLastMemberOfWhatHoldsWidgets()
    {
        const QHash<QString, FoundClass> classes = classesOf(u"ui"_s);
        QSet<QString> bases; // what is derived from them has the teardown
        for (const FoundClass &one : classes)
            bases.unite({one.bases.begin(), one.bases.end()});
        int pages = 0;
        QStringList offenders;
        for (auto one = classes.begin(); one != classes.end(); ++one) {
            if (bases.contains(one.key()) || !isWhole(one.key(), classes))
                continue;
            ++pages;
            if (!one->lastLine.startsWith(u"Teardown m_teardown{*this};"))
                offenders.append(one.key());
        }
        QVERIFY2(pages >= 120, qPrintable(QString::number(pages)));
        verifyNone(offenders);
    }
};

SATCHEL_TEST(tst_PageClasses)
#include "tst_PageClasses.moc"
