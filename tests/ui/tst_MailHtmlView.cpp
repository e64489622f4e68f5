// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML of a message as it is laid out.
#include "ui/inbox/MailHtmlView.h"

#include "tests/support/TestProgram.h"

#include <QTextFrame>
#include <QTextTable>
#include <QtTest>

using namespace satchel;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

/// Rows times columns of all tables, those in another one twice as much as its own.
qsizetype cellsIn(const QTextFrame *frame, qsizetype weight = 1)
{
    qsizetype cells = 0;
    for (const QTextFrame *child : frame->childFrames()) {
        const auto *table = qobject_cast<const QTextTable *>(child);
        cells += (table ? weight * table->rows() * table->columns() : 0) + cellsIn(child, table ? 2 * weight : weight);
    }
    return cells;
}

/// Takes the keys that a message leaves alone.
class KeyTaker : public QWidget
{
public:
    QList<int> keys;

protected:
    void keyPressEvent(QKeyEvent *event) override { keys.append(event->key()); }
};

} // namespace

class tst_MailHtmlView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noTableHasMoreCellsThanTheLimit_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("spans of columns") << u"<table border=1>"_s + u"<tr>"_s.append(u"<td colspan=50>"_s.repeated(30))
                + u"x"_s + u"<tr><td>x"_s.repeated(100);
        QTest::newRow("spans of rows") << u"<table border=1>"_s
                + u"<tr>"_s.append(u"<td rowspan=200>x"_s.repeated(4)).repeated(60);
        QTest::newRow("both") << u"<table border=1>"_s
                + u"<tr>"_s.append(u"<td rowspan=200 colspan=50>x"_s.repeated(2)).repeated(100);
        QTest::newRow("many tables") << (u"<table border=1>"_s + u"<tr><td colspan=9>a<td colspan=9>b"_s.repeated(110)
            + u"</table>"_s)
                                            .repeated(20);
        QTest::newRow("a table in each cell") << (u"<table border=1><tr><td colspan=40>a<td colspan=40>"_s).repeated(6)
                + u"<tr><td>x<td>y"_s.repeated(90);
    }
    void noTableHasMoreCellsThanTheLimit()
    {
        QFETCH(QString, html);
        MailHtmlView view(sanitizeHtml(html).html, true);
        const qsizetype cells = cellsIn(view.document()->rootFrame());
        QVERIFY2(cells <= html_limit::mostCells, qPrintable(QString::number(cells)));
    }

    void usualTablesKeepTheirRowsAndColumns()
    {
        MailHtmlView view(sanitizeHtml(u"<table border=1><tr><td colspan=3>a<tr><td>b<td>c<td>d</table>"_s).html, true);
        QCOMPARE(cellsIn(view.document()->rootFrame()), 6);
    }

    void theTextOfAPictureInALinkMayMislead()
    {
        MailHtmlView view(u"<a href=\"https://evil.example/\"><img src=\"https://evil.example/a.png\" "
                          "alt=\"Log in at bank.example\"></a>"_s,
            false);
        QCOMPARE(view.misleadingHost(u"https://evil.example/"_s), u"bank.example"_s);
    }

    void keysThatGoThroughTheConversationAreThePages()
    {
        KeyTaker page;
        MailHtmlView view(u"<p>Hello</p>"_s, false, &page);
        const QList<int> keys{Qt::Key_Space, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
        for (const int key : keys)
            QTest::keyClick(&view, static_cast<Qt::Key>(key));
        QCOMPARE(page.keys, keys);
    }

    void picturesThatComeTogetherAreLaidOutOnce()
    {
        QString html;
        for (int i = 0; i < 50; ++i)
            html += u"<p><img src=\"https://a.example/%1.png\"></p>"_s.arg(i);
        MailHtmlView view(html, false);
        view.resize(700, 100);
        view.show();
        const QStringList names = view.pictureNames();
        QCOMPARE(names.size(), 50);
        const int before = view.height();
        QImage image(600, 600, QImage::Format_RGB32);
        image.fill(Qt::red);
        for (const QString &name : names)
            view.addPicture(name, {image, image.size()});
        QCOMPARE(view.height(), before);
        QTRY_VERIFY(view.height() > before + 50 * 300);
    }
};

SATCHEL_GUI_TEST(tst_MailHtmlView)
#include "tst_MailHtmlView.moc"
