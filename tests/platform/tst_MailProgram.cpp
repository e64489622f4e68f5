// SPDX-License-Identifier: GPL-3.0-or-later
// The letter that is begun in the person's mail program; a script in its place notes what it is given.
#include "platform/MailProgram.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace satchel;
using namespace satchel::platform;
using namespace Qt::StringLiterals;

class tst_MailProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
#ifndef Q_OS_LINUX
        QSKIP("xdg-email is a program of Linux desktops");
#endif
    }

    void theLetterHasItsAttachment()
    {
        QTemporaryDir folder;
        const QString noted = folder.filePath(u"noted"_s);
        QFile script(folder.filePath(u"xdg-email"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > " + noted.toUtf8() + ".part && mv " + noted.toUtf8() + ".part "
            + noted.toUtf8() + "\n");
        script.setPermissions(script.permissions() | QFile::ExeOwner);
        script.close();
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", folder.path().toUtf8() + ":" + path);
        const auto begun = beginMail(
            {{u"anna@klinikum.example"_s}, {u"svenja@klinikum.example"_s, u"ott@klinikum.example"_s},
                u"Angebot Q-1; $(rm -rf x)"_s, u"Größe & \"mehr\""_s, u"/tmp/Q-1.pdf"_s});
        qputenv("PATH", path);
        QCOMPARE(begun, MailBegun::WithAttachment);
        QTRY_VERIFY(QFile::exists(noted));
        QFile file(noted);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts),
            (QStringList{u"--utf8"_s, u"--subject"_s, u"Angebot Q-1; $(rm -rf x)"_s, u"--body"_s, u"Größe & \"mehr\""_s,
                u"--attach"_s, u"/tmp/Q-1.pdf"_s, u"--cc"_s, u"svenja@klinikum.example"_s, u"--cc"_s,
                u"ott@klinikum.example"_s, u"anna@klinikum.example"_s}));
    }

    void withoutAMailProgramItSaysSo()
    {
        const QByteArray path = qgetenv("PATH");
        QTemporaryDir empty;
        qputenv("PATH", empty.path().toUtf8());
        const auto begun = beginMail({});
        qputenv("PATH", path);
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, Error::Kind::NotFound);
    }
};

SATCHEL_TEST(tst_MailProgram)
#include "tst_MailProgram.moc"
