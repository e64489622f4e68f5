// SPDX-License-Identifier: GPL-3.0-or-later
// What reaches a log while people work: no value of a record, whatever part of the program or of Qt writes there.
#include "exchange/import/Importer.h"
#include "store/privacy/Consents.h"
#include "tests/support/SessionWorld.h"
#include "tests/support/TestProgram.h"

#include <QLoggingCategory>
#include <QMutex>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;
using sync::Round;

namespace {

QMutex mutex;
QByteArray logged;

void keep(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&mutex);
    logged += QByteArray(context.category) + ' ' + text.toUtf8() + '\n';
}

/// Every category at its loudest, into `logged`.
class Listening
{
public:
    Listening() : m_before(qInstallMessageHandler(keep))
    {
        logged.clear();
        QLoggingCategory::setFilterRules(u"*=true\nqt.core.*=false"_s);
    }
    ~Listening()
    {
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(m_before);
    }

private:
    QtMessageHandler m_before;
};

const QStringList values = {u"Brüggenthies"_s, u"brueggenthies@example.com"_s, u"+4930555017"_s, u"Geheimrat"_s,
    u"7351.42"_s, u"Vertraulich"_s, u"Quellenstrasse"_s};

void work(SessionWorld &world, qint64 connection)
{
    const QString path = world.store.folder() + u"/people.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Last name,Email,Phone,Job title,Street,Birthday\n"
               "Brüggenthies,brueggenthies@example.com,+4930555017,Geheimrat,Quellenstrasse 7,1980-13-45\n"
               "Brüggenthies,not an address,,,,\n");
    file.close();
    exchange::ImportOptions options;
    options.entity = EntityKind::Contact;
    const auto preview = exchange::previewFile(path, options.read);
    QVERIFY(preview);
    const Entity &entity = world.store->schema().entity(EntityKind::Contact);
    const auto mapping = exchange::proposeMapping(entity, preview->columns, preview->profiles);
    QVERIFY(exchange::Importer(*world.store, path, options).run(*preview, mapping));
    const RecordId ana = world.store.create(EntityKind::Contact,
        {{u"last_name"_s, u"Brüggenthies"_s}, {u"email"_s, u"brueggenthies@example.com"_s},
            {u"notes"_s, u"Vertraulich"_s}});
    world.store.create(EntityKind::Deal,
        {{u"title"_s, u"Vertraulich"_s}, {u"contact"_s, ana},
            {u"value"_s, Money{735142, *Currency::fromCode(u"EUR")}}});
    QVERIFY(world.store->search(u"Brüggenthies"_s));
    QVERIFY(!world.store.update(EntityKind::Contact, ana, {{u"email"_s, u"Brüggenthies ohne At"_s}}));
    world.later();
    std::ignore = world.session(connection)->run(Round::Kind::Full);
    world.faults.failNth(2, fakes::Fault::ServerError);
    world.later();
    std::ignore = world.session(connection)->run(Round::Kind::Full);
}

} // namespace

class tst_QuietLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noValueOfARecordIsLogged()
    {
        SessionWorld world;
        const qint64 connection = world.connect();
        {
            const Listening listening;
            qWarning("the handler hears");
            work(world, connection);
        }
        QVERIFY(logged.contains("the handler hears"));
        for (const QString &value : values)
            QVERIFY2(!logged.contains(value.toUtf8()), logged.constData());
    }

    void theRequestLogHasNoValueEither()
    {
        SessionWorld world;
        const qint64 connection = world.connect();
        work(world, connection);
        QStringList texts;
        auto statement = *world.store->database().prepare("SELECT * FROM request_log");
        while (*statement.step()) {
            for (int column = 0; column < 13; ++column)
                texts.append(statement.text(column));
        }
        QVERIFY(texts.size() > 0);
        for (const QString &value : values)
            QVERIFY2(!texts.join(u'\n').contains(value), qPrintable(value));
    }
};

SATCHEL_TEST(tst_QuietLog)
#include "tst_QuietLog.moc"
