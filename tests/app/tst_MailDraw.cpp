// SPDX-License-Identifier: GPL-3.0-or-later
// `satchel mail draw`: hostile HTML is drawn, and nobody hears of it.
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"

#include <QImage>
#include <QTcpServer>
#include <QTcpSocket>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const QColor brick(0xc0, 0x20, 0x30); // what the message itself paints

/// Whatever in HTML can ask a server for something, each with an address of its own at ADDRESS.
const QByteArray hostileHtml
    = "<html><head><meta http-equiv=\"refresh\" content=\"0; url=http://ADDRESS/refresh\">"
      "<link rel=\"stylesheet\" href=\"http://ADDRESS/sheet.css\"><link rel=\"prefetch\" href=\"http://ADDRESS/next\">"
      "<link rel=\"preload\" as=\"image\" href=\"http://ADDRESS/preload.png\">"
      "<link rel=\"icon\" href=\"http://ADDRESS/icon.ico\"><base href=\"http://ADDRESS/\">"
      "<style>@import url(http://ADDRESS/import.css); @import 'http://ADDRESS/import2.css';"
      "@font-face { font-family: spy; src: url(http://ADDRESS/font.woff2) }"
      "body { background: url(http://ADDRESS/body.png); font-family: spy } p { background-image: "
      "url('http://ADDRESS/p.png'); list-style-image: url(http://ADDRESS/li.png); cursor: url(http://ADDRESS/cursor) "
      "}</style><script src=\"http://ADDRESS/script.js\"></script></head>"
      "<body background=\"http://ADDRESS/background.png\" onload=\"fetch('http://ADDRESS/onload')\">"
      "<table background=\"http://ADDRESS/table.png\"><tr><td bgcolor=\"#c02030\" "
      "background=\"http://ADDRESS/cell.png\" width=\"300\" "
      "height=\"60\"><h1>Your invoice</h1></td></tr></table>"
      "<p style=\"background:url(http://ADDRESS/style.png)\">Please read this.</p>"
      "<img src=\"http://ADDRESS/pixel.gif\" width=\"1\" height=\"1\"><img srcset=\"http://ADDRESS/set.png 2x\">"
      "<img src=\"relative.png\"><img src=\"//ADDRESS/scheme.png\"><img src=\"file:///etc/passwd\">"
      "<picture><source srcset=\"http://ADDRESS/source.png\"><img src=\"http://ADDRESS/picture.png\"></picture>"
      "<iframe src=\"http://ADDRESS/frame\"></iframe><frame src=\"http://ADDRESS/frame2\">"
      "<iframe srcdoc=\"<img src=http://ADDRESS/srcdoc>\"></iframe>"
      "<object data=\"http://ADDRESS/object\" type=\"image/svg+xml\"></object><embed src=\"http://ADDRESS/embed\">"
      "<applet code=\"http://ADDRESS/applet\"></applet>"
      "<svg><image href=\"http://ADDRESS/svg.png\" xlink:href=\"http://ADDRESS/svg2.png\"/><use "
      "href=\"http://ADDRESS/use.svg#a\"/><script href=\"http://ADDRESS/svg.js\"/><style>@import "
      "url(http://ADDRESS/svg.css)</style></svg>"
      "<video src=\"http://ADDRESS/video\" poster=\"http://ADDRESS/poster.png\" autoplay></video>"
      "<audio src=\"http://ADDRESS/audio\" autoplay></audio><track src=\"http://ADDRESS/track\">"
      "<form action=\"http://ADDRESS/form\"><input type=\"image\" src=\"http://ADDRESS/button.png\"><input autofocus "
      "onfocus=\"fetch('http://ADDRESS/focus')\"></form>"
      "<bgsound src=\"http://ADDRESS/sound\"><a href=\"http://ADDRESS/link\" ping=\"http://ADDRESS/ping\">more</a>"
      "<img src=\"cid:missing@x\"><img src=\"data:image/svg+xml,%3Csvg "
      "xmlns='http://www.w3.org/2000/svg'%3E%3Cimage href='http://ADDRESS/data.png'/%3E%3C/svg%3E\">"
      "<p>Kind regards</p></body></html>";

qsizetype pixelsOf(const QImage &image, const QColor &color)
{
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace

class tst_MailDraw : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_call.emplace();
        QVERIFY(m_spy.isListening() || m_spy.listen(QHostAddress::LocalHost));
        m_call->create("contact", R"({"last_name":"Berg","email":"anna@berg.example"})");
    }

    void hostileHtmlIsDrawnAndAsksNobody()
    {
        const QByteArray address = "127.0.0.1:" + QByteArray::number(m_spy.serverPort());
        const QString id = file(QByteArray(hostileHtml).replace("ADDRESS", address));
        const QString path = m_call->folder() + u"/message.png"_s;
        const Answer drawn = (*m_call)({u"mail"_s, u"draw"_s, id, u"--output"_s, path});
        QVERIFY2(drawn.code == 0, drawn.err);
        QCOMPARE(requests(), 0);
        const QImage image(path);
        QCOMPARE(image.width(), drawn.object()[u"width"].toInt());
        QCOMPARE(image.height(), drawn.object()[u"height"].toInt());
        QVERIFY(drawn.object()[u"html"].toBool());
        QVERIFY(drawn.object()[u"remote_pictures"].toInt() > 0); // they were offered, not asked for
        QVERIFY(pixelsOf(image, brick) > 2000); // its table with its colour, so it is the HTML that was drawn
        QVERIFY(pixelsOf(image, Qt::white) > 1000); // on its paper
        // The listener counts: somebody who asks is one.
        QTcpSocket asking;
        asking.connectToHost(QHostAddress::LocalHost, m_spy.serverPort());
        QVERIFY(asking.waitForConnected());
        QCOMPARE(requests(), 1);
    }

    /// A picture that came with the message is part of it.
    void itsOwnPicturesAreDrawn()
    {
        QImage square(40, 40, QImage::Format_RGB32);
        square.fill(brick);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && square.save(&buffer, "PNG"));
        const QString id = file("<p>See</p><img src=\"cid:one@x\">",
            "--r\r\nContent-Type: image/png; name=one.png\r\nContent-ID: <one@x>\r\nContent-Transfer-Encoding: "
            "base64\r\nContent-Disposition: inline; filename=one.png\r\n\r\n"
                + png.toBase64() + "\r\n");
        const QString path = m_call->folder() + u"/message.png"_s;
        const Answer drawn = (*m_call)({u"mail"_s, u"draw"_s, id, u"--output"_s, path});
        QVERIFY2(drawn.code == 0, drawn.err);
        QVERIFY(pixelsOf(QImage(path), brick) >= 40 * 40);
    }

    void whatIsNoStoredEmailIsSaid()
    {
        const QString path = m_call->folder() + u"/message.png"_s;
        const QString note = m_call->create("activity", R"({"kind":"note","body":"Hello"})");
        QCOMPARE(
            (*m_call)({u"mail"_s, u"draw"_s, note, u"--output"_s, path}).error()[u"kind"].toString(), u"not_found"_s);
        QCOMPARE(
            (*m_call)({u"mail"_s, u"draw"_s, u"x"_s, u"--output"_s, path}).error()[u"kind"].toString(), u"invalid"_s);
        QCOMPARE((*m_call)({u"mail"_s, u"draw"_s, note}).code, 2);
        QVERIFY(!QFile::exists(path));
        const QString nowhere = m_call->folder() + u"/none/message.png"_s;
        const Answer unwritten = (*m_call)({u"mail"_s, u"draw"_s, file("<p>Hello</p>"), u"--output"_s, nowhere});
        QCOMPARE(unwritten.error()[u"kind"].toString(), u"io"_s);
        QCOMPARE(unwritten.error()[u"where"].toString(), nowhere);
    }

private:
    /// Files a message of Anna with this HTML; its id.
    QString file(const QByteArray &html, const QByteArray &parts = {})
    {
        const QByteArray mail
            = "From: Anna Berg <anna@berg.example>\r\nTo: mara@lindqvist.example\r\nSubject: Invoice\r\nMessage-ID: "
              "<1@x>\r\nDate: Thu, 19 Nov 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: "
              "multipart/related; boundary=r\r\n\r\n--r\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
            + html + "\r\n" + parts + "--r--\r\n";
        const QString path = m_call->folder() + u"/message.eml"_s;
        QFile target(path);
        if (!target.open(QIODevice::WriteOnly) || target.write(mail) != mail.size())
            qFatal("the test cannot write %s", qUtf8Printable(path));
        target.close();
        const Answer filed = (*m_call)({u"import"_s, path});
        const Answer listed = (*m_call)({u"list"_s, u"activity"_s, u"--where"_s, u"kind = \"email\""_s});
        if (filed.code != 0 || listed.array().isEmpty())
            qFatal("the message was not filed: %s", filed.err.constData());
        return listed.array().first()[u"id"].toString();
    }
    /// Connections since the last call.
    int requests()
    {
        int count = 0;
        while (m_spy.hasPendingConnections() || m_spy.waitForNewConnection(50)) {
            delete m_spy.nextPendingConnection();
            ++count;
        }
        return count;
    }

    std::optional<CommandLineCall> m_call;
    QTcpServer m_spy;
};

SATCHEL_GUI_TEST(tst_MailDraw)
#include "tst_MailDraw.moc"
