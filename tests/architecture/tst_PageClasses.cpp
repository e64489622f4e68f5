// SPDX-License-Identifier: GPL-3.0-or-later
// What every page of the window has in common by convention: see PageTeardown in ui/common/Page.h.
#include "tests/architecture/Sources.h"
#include "tests/support/TestProgram.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel::test;

class tst_PageClasses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The last member is destroyed first; anything behind it would be gone while widgets still use it.
    void aPagesTeardownIsItsLastMember()
    {
        const QRegularExpression page(u"class (\\w+Page)[^;{]*: public (?:Page|DocumentPage)\\b"_s);
        int pages = 0;
        QStringList offenders;
        for (const QString &path : sourcesIn(u"ui"_s)) {
            const QString text = contentOf(path);
            const auto match = page.match(text);
            if (!match.hasMatch() || match.captured(1) == u"DocumentPage") // a base: its pages have the teardown
                continue;
            ++pages;
            if (!text.contains(u"PageTeardown m_teardown{*this};\n};"_s))
                offenders.append(match.captured(1));
        }
        QVERIFY(pages >= 12);
        verifyNone(offenders);
    }
};

SATCHEL_TEST(tst_PageClasses)
#include "tst_PageClasses.moc"
