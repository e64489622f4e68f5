// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/privacy/ErasureCertificate.h"

#include "documents/engine/Layout.h"
#include "documents/pdf/Pdf.h"
#include "documents/privacy/PrivacyPage.h"
#include "domain/Label.h"
#include "domain/Reason.h"
#include "store/privacy/FileCleaning.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace satchel::documents {

namespace {

QString timeText(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, zone).toString(u"yyyy-MM-dd HH:mm:ss t"_s);
}

Pairs::Pair pair(const QString &label, const QString &value)
{
    return {label, value};
}

Pairs::Pair count(const QString &label, const std::map<QString, qint64> &counts, const Schema &schema)
{
    const QString text = countsText(counts, schema);
    return {label, text.isEmpty() ? Label::tr("none") : text};
}

QString backupText(const store::BackupReach &backups)
{
    QStringList sentences;
    if (backups.rotating == 0 && backups.permanent == 0)
        sentences.append(Label::tr("There are no backups."));
    if (backups.until)
        sentences.append(Label::tr("%1 backups are removed as new ones are made, the last one by %2.")
                             .arg(backups.rotating)
                             .arg(backups.until->toString(Qt::ISODate)));
    if (backups.permanent > 0)
        sentences.append(
            Label::tr("%1 backups that were made by hand stay until somebody removes them.").arg(backups.permanent));
    if (backups.rotating + backups.permanent > 0)
        sentences.append(Label::tr("Restoring a backup erases the person again."));
    return sentences.join(u' ');
}

bool isWaiting(const ErasureCertificate &facts)
{
    return std::ranges::any_of(facts.remotes, [](const store::RemoteErasure &remote) {
        return remote.state == store::RemoteErasure::State::Waiting
            || remote.state == store::RemoteErasure::State::Refused;
    });
}

void addRemotes(Document &document, const ErasureCertificate &facts)
{
    document.blocks.push_back(privacyHeading(Label::tr("Connections")));
    Pairs pairs;
    for (const store::RemoteErasure &remote : facts.remotes)
        pairs.pairs.push_back(pair(remote.connection, remoteStateText(remote)));
    if (pairs.pairs.empty())
        document.blocks.push_back(privacyText(Label::tr("The store has no connections.")));
    else
        document.blocks.push_back({std::move(pairs), 4});
    if (isWaiting(facts))
        document.blocks.push_back(privacyText(
            Label::tr("Not all is done: after the next sync, run the erasure again for a new certificate.")));
}

} // namespace

QString remoteStateText(const store::RemoteErasure &remote)
{
    using State = store::RemoteErasure::State;
    if (remote.isTeam && remote.state == State::Waiting)
        return Label::tr("the team's server and its computers are told with the next sync");
    if (remote.isTeam && remote.state == State::Deleted)
        return Label::tr("erased at the team's server; each computer of the team erases with its next sync");
    switch (remote.state) {
    case State::Waiting: return Label::tr("the deletion waits for the next sync");
    case State::Kept: return Label::tr("stays there, and is not downloaded again");
    case State::ReadOnly: return Label::tr("stays there: Satchel does not send to it. Delete it there by hand");
    case State::InDoubt: return Label::tr("may be there: a change was on its way. Look for it there by hand");
    case State::Refused: return Label::tr("refused to delete it. Delete it there by hand");
    case State::Deleted: return Label::tr("deleted");
    case State::NotThere: break;
    }
    return Label::tr("never had it");
}

QString countsText(const std::map<QString, qint64> &counts, const Schema &schema)
{
    QStringList parts;
    const QLocale locale;
    for (const auto &[name, number] : counts) {
        const Entity *entity = schema.find(name);
        const QString label = !entity ? name : number == 1 ? entity->label : entity->pluralLabel;
        parts.append(locale.toString(number) + u' ' + label);
    }
    return parts.join(u", "_s);
}

Result<ErasureCertificate> readErasureCertificate(store::Store &store, RecordId person)
{
    const auto erasure = TRY(store::erasureOf(store, person));
    if (!erasure)
        return fail(Error::Kind::NotFound, Reason::tr("this record was not erased"), person.toString());
    ErasureCertificate facts{*erasure, {}, {}, false, store.clock().now(), store.clock().zone()};
    facts.remotes = TRY(store::remoteErasures(store, person));
    facts.backups = store::readBackupReach(store.path(), facts.writtenAt, facts.zone);
    facts.isFileClean = !TRY(store::isUnclean(store.database()));
    return facts;
}

Document erasureCertificateDocument(const ErasureCertificate &facts, const Schema &schema, const Look &look)
{
    const store::Erasure &done = facts.erasure;
    const store::ErasureCounts &counts = done.counts;
    Document document = privacyDocument(Label::tr("Certificate of erasure"), look);
    document.blocks.push_back(privacyText(
        Label::tr("A person was erased from this store, as article 17 of the General Data Protection Regulation asks. "
                  "This paper has no personal data: the person is named by the id of the record.")));
    document.blocks.push_back(
        {Pairs{{pair(Label::tr("Record"), schema.entity(done.person.entity).label + u' ' + done.person.id.toString()),
             pair(Label::tr("Erased"), timeText(done.at, facts.zone)), pair(Label::tr("By"), done.origin.text()),
             pair(Label::tr("Change set"), done.changeSet.toString()),
             pair(Label::tr("Certificate of"), timeText(facts.writtenAt, facts.zone))}},
            8});
    document.blocks.push_back(privacyHeading(Label::tr("In this store")));
    document.blocks.push_back({Pairs{{count(Label::tr("Erased whole"), counts.erased, schema),
                                   count(Label::tr("Texts erased, figures kept"), counts.shared, schema),
                                   count(Label::tr("Name and addresses removed"), counts.redacted, schema),
                                   count(Label::tr("Kept as they were"), counts.kept, schema),
                                   pair(Label::tr("Values of log entries"), QString::number(counts.changes)),
                                   pair(Label::tr("Contents of files"), QString::number(counts.attachments)),
                                   pair(Label::tr("Other texts"), QString::number(counts.texts))}},
        4});
    if (!counts.kept.empty())
        document.blocks.push_back(privacyText(
            Label::tr("Sent quotes and proposals are kept, as commercial and tax law may ask for them (article 17 "
                      "paragraph 3 letter b), and files of others that name the person.")));
    if (counts.isNameAmbiguous)
        document.blocks.push_back(
            privacyText(Label::tr("Another person here has the same name. Texts of others that have no more than the "
                                  "name were left as they are.")));
    document.blocks.push_back(privacyText(facts.isFileClean
            ? Label::tr("Old pages of the file, its log and the search index were written anew.")
            : Label::tr("Old pages of the file may still have values: they are written anew at the next start.")));
    addRemotes(document, facts);
    document.blocks.push_back(privacyHeading(Label::tr("Backups")));
    document.blocks.push_back(privacyText(backupText(facts.backups)));
    document.blocks.push_back(privacyHeading(Label::tr("Audit log")));
    document.blocks.push_back({Pairs{{pair(Label::tr("Head before"), QString::fromLatin1(done.headBefore.toHex())),
                                   pair(Label::tr("Head after"), QString::fromLatin1(done.headAfter.toHex()))}},
        4});
    document.blocks.push_back(privacyText(
        Label::tr("The hash chain over the log holds across the erasure: values went, their commitments stay. "
                  "\"satchel audit verify --head\" with either head checks it.")));
    return document;
}

QString certificateFileOf(store::Store &store, RecordId person)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(store.clock().now().ms, store.clock().zone())
                             .toString(u"yyyy-MM-dd-HHmmss"_s);
    return QFileInfo(store.path()).absoluteDir().filePath(u"erasure-%1-%2.pdf"_s.arg(person.toString(), time));
}

Result<void> writeErasureCertificate(store::Store &store, RecordId person, const QString &file)
{
    const ErasureCertificate facts = TRY(readErasureCertificate(store, person));
    const Look look = TRY(privacyLook());
    return writePrivacyPdf(erasureCertificateDocument(facts, store.schema(), look), file, facts.writtenAt);
}

} // namespace satchel::documents
