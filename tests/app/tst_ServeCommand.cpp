// SPDX-License-Identifier: GPL-3.0-or-later
// `satchel serve` as a process, with a real keyring: says where it is, answers, and ends at SIGTERM with 0.
#include "sync/transport/HttpTransport.h"
#include "tests/support/KeyringSession.h"
#include "tests/support/Paths.h"
#include "tests/support/SatchelProcess.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_ServeCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = KeyringSession::missingProgram(); !missing.isEmpty())
            QSKIP(qPrintable(missing + u" is not installed"_s));
    }

    void itAnswersUntilItIsToldToEnd()
    {
        QTemporaryDir folder;
        QProcess session;
        session.setProcessEnvironment(KeyringSession::environment(folder.path()));
        const QString script = u"printf 'only for this test' | gnome-keyring-daemon --unlock --daemonize "
                               "--components=secrets >/dev/null 2>&1; gnome-keyring-daemon --start "
                               "--components=secrets >/dev/null 2>&1; \"$0\" serve --show-token --json --store \"$1\"; "
                               "echo $$; exec \"$0\" serve --json --store \"$1\""_s;
        session.start(KeyringSession::program(),
            {u"--"_s, u"sh"_s, u"-c"_s, script, satchelProgram(), folder.filePath(u"api.satchel"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(session.canReadLine(), 60'000);
        const QJsonObject shown = QJsonDocument::fromJson(session.readLine()).object();
        QVERIFY(!shown[u"token"].toString().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(session.canReadLine(), 60'000);
        const int process = session.readLine().trimmed().toInt();
        QVERIFY(process > 1);
        QTRY_VERIFY_WITH_TIMEOUT(session.canReadLine(), 60'000);
        const QJsonObject first = QJsonDocument::fromJson(session.readLine()).object();
        QCOMPARE(first[u"token_name"].toString(), shown[u"token_name"].toString());
        QVERIFY(first[u"url"].toString().startsWith(u"http://127.0.0.1:"_s));

        sync::Cancellation cancellation;
        sync::HttpTransport transport(cancellation);
        sync::HttpRequest request;
        request.method = "POST";
        request.url = QUrl(first[u"url"].toString() + u"/company"_s);
        request.headers = {{"Authorization", "Bearer " + shown[u"token"].toString().toLatin1()}};
        request.body = "{\"fields\":{\"name\":\"Acme\"}}";
        const auto answer = transport.send(request);
        QVERIFY2(answer, answer ? "" : qPrintable(toText(answer.error())));
        QCOMPARE(answer->status, 201);
        for (const QString &name : QDir(folder.path()).entryList({u"api.satchel*"_s}, QDir::Files))
            QVERIFY2(
                !contentOf(folder.filePath(name)).contains(shown[u"token"].toString().toLatin1()), qPrintable(name));

        ::kill(process, SIGTERM);
        QVERIFY(session.waitForFinished(20'000));
        QCOMPARE(session.exitCode(), 0);
    }
};

SATCHEL_TEST(tst_ServeCommand)
#include "tst_ServeCommand.moc"
