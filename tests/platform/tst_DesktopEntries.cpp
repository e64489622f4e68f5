// SPDX-License-Identifier: GPL-3.0-or-later
// What Satchel writes where the desktop looks: start at sign-in, links. In folders of the test's own.
#include "platform/Autostart.h"
#include "platform/LinkHandler.h"
#include "platform/Program.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace satchel::platform;
using namespace Qt::StringLiterals;

class tst_DesktopEntries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
#ifndef Q_OS_LINUX
        QSKIP("these are the places of Linux desktops");
#endif
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", (m_folder->path() + u"/config"_s).toUtf8());
        qputenv("XDG_DATA_HOME", (m_folder->path() + u"/data"_s).toUtf8());
        qputenv("XDG_DATA_DIRS", (m_folder->path() + u"/system"_s).toUtf8());
        qunsetenv("APPIMAGE");
    }

    void startsAtSignInWhileItIsOn()
    {
        QVERIFY(!isAutostartOn());
        QVERIFY(setAutostart(true));
        QVERIFY(isAutostartOn());
        const QString entry = read(u"config/autostart/"_s + applicationId() + u".desktop"_s);
        QVERIFY(entry.contains(u"\nExec=\"%1\"\n"_s.arg(QCoreApplication::applicationFilePath())));
        QVERIFY(setAutostart(false));
        QVERIFY(!isAutostartOn());
        QVERIFY(setAutostart(false)); // nothing to do is no error
    }

    void anAppImageStartsAgainAsTheImage()
    {
        qputenv("APPIMAGE", "/home/ana/My $ Apps/Satchel.AppImage");
        QVERIFY(setAutostart(true));
        const QString entry = read(u"config/autostart/"_s + applicationId() + u".desktop"_s);
        QVERIFY2(entry.contains(uR"(Exec="/home/ana/My \\$ Apps/Satchel.AppImage")"_s), qPrintable(entry));
    }

    void saysWhyItCannotBeSet()
    {
        write(u"config/autostart"_s, "a file where the folder should be");
        const auto done = setAutostart(true);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, satchel::Error::Kind::Io);
    }

    void keepsTheOldEntryWhenTheNewOneCannotBeWritten()
    {
#ifdef Q_OS_LINUX
        const QString path = u"config/autostart/"_s + applicationId() + u".desktop"_s;
        write(path, "[Desktop Entry]\n# the old one\n");
        std::signal(SIGXFSZ, SIG_IGN); // a full disk: a write behind the limit fails, and part of it before
        rlimit old{};
        getrlimit(RLIMIT_FSIZE, &old);
        rlimit small = old;
        small.rlim_cur = 16;
        setrlimit(RLIMIT_FSIZE, &small);
        const auto done = setAutostart(true);
        setrlimit(RLIMIT_FSIZE, &old);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, satchel::Error::Kind::Io);
        QVERIFY(read(path).contains(u"the old one"_s));
        QCOMPARE(QDir(m_folder->filePath(u"config/autostart"_s)).entryList(QDir::Files).size(), 1);
#endif
    }

    void linksCanBeHandledOnlyByAnInstalledSatchel()
    {
        QVERIFY(!canHandleLinks());
        write(u"system/applications/"_s + applicationId() + u".desktop"_s, "[Desktop Entry]\n");
        QVERIFY(canHandleLinks());
    }

    void takesLinksAndGivesThemBack()
    {
        const QByteArray before = "# mine\n[Default "
                                  "Applications]\ntext/html=browser.desktop;\nx-scheme-handler/"
                                  "mailto=mail.desktop;\n\n[Added Associations]\nx-scheme-handler/tel=phone.desktop;\n";
        write(u"config/mimeapps.list"_s, before);
        QVERIFY(!isLinkHandler(u"mailto"_s));
        QVERIFY(setLinkHandler(u"mailto"_s, true));
        QVERIFY(setLinkHandler(u"tel"_s, true));
        QVERIFY(isLinkHandler(u"mailto"_s));
        QVERIFY(isLinkHandler(u"tel"_s));
        const QString taken = read(u"config/mimeapps.list"_s);
        QVERIFY(taken.contains(u"\nx-scheme-handler/mailto=%1.desktop;mail.desktop;\n"_s.arg(applicationId())));
        QVERIFY(setLinkHandler(u"mailto"_s, false));
        QVERIFY(setLinkHandler(u"tel"_s, false));
        QCOMPARE(read(u"config/mimeapps.list"_s).toUtf8(), before);
    }

    void takesLinksWhereThereIsNoListYet()
    {
        QVERIFY(setLinkHandler(u"tel"_s, true));
        QVERIFY(isLinkHandler(u"tel"_s));
        QCOMPARE(read(u"config/mimeapps.list"_s),
            u"[Default Applications]\nx-scheme-handler/tel=%1.desktop;\n"_s.arg(applicationId()));
    }

private:
    QString read(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test cannot write %s", qUtf8Printable(file.fileName()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

SATCHEL_TEST(tst_DesktopEntries)
#include "tst_DesktopEntries.moc"
