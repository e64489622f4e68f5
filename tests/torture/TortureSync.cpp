// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that need a keychain, killed: the keychain's key for a store, and a sync with a remote in which a second
// user works.
#include "domain/FieldNames.h"
#include "tests/torture/DesktopSession.h"
#include "tests/torture/Torture.h"

#include <algorithm>
#include <QDir>

using namespace Qt::StringLiterals;

namespace satchel::torture {

namespace {

constexpr int mostRounds = 12; // until nothing is left to send

/// What both sides have of a contact, in one line.
QString line(const QString &email, const QString &job, const QString &phone)
{
    return email + u' ' + job + u' ' + phone;
}

QStringList linesHere(store::Store &store)
{
    QStringList lines;
    const auto rows = store.select({EntityKind::Contact, {}, {}, {}, {}, -1, false});
    for (qsizetype row = 0; rows && row < rows->size(); ++row) {
        const auto contact = store.get(EntityKind::Contact, rows->id(row));
        lines.append(line(contact->text(u"email"), contact->text(u"job_title"), contact->text(u"phone")));
    }
    lines.sort();
    return lines;
}

QStringList linesThere(test::FakeCrmProcess &crm)
{
    QStringList lines;
    for (const QJsonObject &contact : crm.records(u"contacts"_s)) {
        const QJsonValue values = contact[u"values"_s];
        lines.append(
            line(values[u"email"_s].toString(), values[u"jobtitle"_s].toString(), values[u"phone"_s].toString()));
    }
    lines.sort();
    return lines;
}

} // namespace

void Torture::startSession()
{
    if (!m_session)
        m_session = std::make_unique<DesktopSession>(at(u"home"_s));
}

/// Encrypted with a key of the keychain and back: only programs of that session open it.
QStringList Torture::killKeychain()
{
    constexpr int contacts = 300;
    startSession();
    const QString path = at(u"keychain.satchel"_s);
    if (!QFile::exists(path))
        makeStore(path, contacts);
    const auto ask = [&](const QStringList &words) {
        return QJsonDocument::fromJson(runWhole(Scenario::Keychain, path, words).out);
    };
    const bool isEncrypted = ask({u"store"_s, u"status"_s})[u"encrypted"_s].toBool();
    run(Scenario::Keychain, path, {u"store"_s, isEncrypted ? u"decrypt"_s : u"encrypt"_s});
    QStringList broken;
    const qsizetype left = ask({u"list"_s, u"contact"_s}).array().size();
    if (left != contacts)
        broken.append(u"%1 of %2 contacts are left"_s.arg(left).arg(contacts));
    for (const QJsonValue finding : ask({u"doctor"_s}).array()) {
        if (!finding[u"ok"_s].toBool())
            broken.append(finding[u"check"_s].toString() + u": "_s + finding[u"detail"_s].toString());
    }
    return broken;
}

/// Some twenty deletions within ten minutes are asked about before they leave (OutgoingReview). Says whether it was so.
bool Torture::answerQuestion(const QString &path)
{
    const Ended listed = runWhole(Scenario::Sync, path, {u"connection"_s, u"list"_s});
    const QJsonValue question = QJsonDocument::fromJson(listed.out).array().at(0)[u"question"_s];
    if (question[u"kind"_s] != u"outgoing_deletions"_s)
        return false;
    return runWhole(Scenario::Sync, path, {u"connection"_s, u"answer"_s, u"Hub"_s, u"yes"_s}).isFinished;
}

/// People work on both sides, a sync is killed, and the next ones end it: both sides agree, nothing is there twice.
QStringList Torture::killSync()
{
    startSession();
    test::FakeCrmProcess &crm = m_session->crm();
    const QString path = at(u"synced.satchel"_s);
    const QStringList sync{u"sync"_s};
    if (!QFile::exists(path)) {
        makeStore(path, 0);
        const QStringList words{u"connection"_s, u"add"_s, u"hubspot"_s, u"--name"_s, u"Hub"_s, u"--base-url"_s,
            crm.address(), u"--token-stdin"_s};
        if (!runWhole(Scenario::Sync, path, words, test::FakeCrmProcess::token().toLatin1() + '\n').isFinished
            || !runWhole(Scenario::Sync, path, sync).isFinished)
            return {u"the first sync fails"_s};
    }
    QStringList broken;
    const QString turn = QString::number(++m_files);
    QStringList ours; // that were acknowledged, by their address
    {
        const auto store = open(path, broken);
        if (!store)
            return broken;
        ChangeSet changes{u"Work"_s, Origin::user(), {}, {}};
        for (const QString &letter : {u"a"_s, u"b"_s, u"c"_s}) {
            ours.append(u"%1%2@here.example"_s.arg(letter, turn));
            changes.edits.push_back(Edit::create(
                EntityKind::Contact, {}, {{field::last_name, u"Here "_s + letter + turn}, {u"email"_s, ours.last()}}));
        }
        const auto rows = store->select({EntityKind::Contact, {}, {}, {}, {}, -1, false});
        const auto any = [&] { return rows->id(static_cast<qsizetype>(m_random() % quint64(rows->size()))); };
        const RecordId edited = any();
        const RecordId removed = any();
        changes.edits.push_back(Edit::update(EntityKind::Contact, edited, {{u"job_title"_s, u"Job "_s + turn}}));
        if (removed != edited)
            changes.edits.push_back(Edit::remove(EntityKind::Contact, removed));
        if (!store->commit(changes))
            broken.append(u"an edit was refused"_s);
    }
    const QList<QJsonObject> contacts = crm.records(u"contacts"_s);
    const auto any = [&] { return contacts[static_cast<qsizetype>(m_random() % quint64(contacts.size()))]; };
    crm.perform(u"create"_s,
        {{u"type"_s, u"contacts"_s},
            {u"values"_s,
                QJsonObject{{u"lastname"_s, u"There "_s + turn}, {u"email"_s, u"t%1@there.example"_s.arg(turn)}}}});
    crm.perform(u"edit"_s,
        {{u"type"_s, u"contacts"_s}, {u"id"_s, any()[u"id"_s]},
            {u"values"_s, QJsonObject{{u"phone"_s, u"+49 30 "_s + turn}}}});
    const Ended ended = run(Scenario::Sync, path, sync);
    {
        const auto store = open(path, broken);
        if (!store)
            return broken;
        examine(*store, broken);
        const QStringList here = linesHere(*store);
        for (const QString &email : std::as_const(ours)) {
            if (here.filter(email).size() != 1)
                broken.append(u"after a killed sync %1 is there %2 times"_s.arg(email).arg(here.filter(email).size()));
        }
    }
    bool isSettled = false;
    for (int round = 0; round < mostRounds && !isSettled; ++round) {
        const Ended again = runWhole(Scenario::Sync, path, sync);
        const QJsonObject report = QJsonDocument::fromJson(again.out).array().at(0).toObject();
        const int moved = report[u"pulled"_s].toInt() + report[u"pushed"_s].toInt() + report[u"deleted"_s].toInt();
        isSettled = again.isFinished && moved == 0 && !answerQuestion(path);
    }
    if (!isSettled)
        broken.append(u"the syncs after a killed one do not end"_s);
    const auto store = open(path, broken);
    if (!store)
        return broken;
    examine(*store, broken);
    const QStringList here = linesHere(*store);
    const QStringList there = linesThere(crm);
    const QSet<QString> onlyHere = QSet(here.begin(), here.end()) - QSet(there.begin(), there.end());
    const QSet<QString> onlyThere = QSet(there.begin(), there.end()) - QSet(here.begin(), here.end());
    if (here != there)
        broken.append(u"the sides differ: only here %1, only there %2"_s.arg(
            QStringList(onlyHere.begin(), onlyHere.end()).join(u", "_s),
            QStringList(onlyThere.begin(), onlyThere.end()).join(u", "_s)));
    QStringList emails;
    for (const QString &contact : there)
        emails.append(contact.section(u' ', 0, 0));
    if (QSet(emails.begin(), emails.end()).size() != emails.size())
        broken.append(u"a contact is there twice"_s);
    for (const QString &email : std::as_const(ours)) {
        if (!emails.contains(email))
            broken.append(u"%1 did not arrive"_s.arg(email));
    }
    if (!crm.state()[u"violations"_s].toArray().isEmpty())
        broken.append(u"the remote was asked for what it does not know"_s);
    return broken;
}

} // namespace satchel::torture
