// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/MailFiling.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "exchange/mail/MailFiler.h"
#include "exchange/mail/MailSource.h"
#include "store/privacy/ErasedAddresses.h"
#include "store/privacy/ErasedRecords.h"

#include <QFileInfo>

namespace satchel::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype issueLimit = 500;

/// The page on which the files were dropped decides.
Result<MailPlace> placeOf(store::Store &store, const MailFilingOptions &options)
{
    MailPlace place;
    if (options.record.isNull())
        return place;
    const Record record = TRY(store.get(options.entity, options.record));
    const auto of = [&record](const QString &name) {
        return record.entity->find(name) ? valueOr<RecordId>(record.value(name)) : RecordId();
    };
    switch (options.entity) {
    case EntityKind::Contact: place = {record.id, of(field::company), {}, {}}; break;
    case EntityKind::Company: place.company = record.id; break;
    case EntityKind::Lead: place.lead = record.id; break;
    case EntityKind::Deal: place = {{}, of(field::company), record.id, {}}; break;
    default: break;
    }
    return place;
}

class FileFiling
{
public:
    FileFiling(store::Store &store, MailFiler filer, MailPlace place, const Importer::ProgressHandler &progress)
        : m_store(store), m_filer(std::move(filer)), m_place(place), m_progress(progress)
    {
    }

    Result<ImportResult> run(const QStringList &paths, const QString &name)
    {
        m_hasErased = TRY(store::isAnyErased(m_store.database()));
        for (const QString &path : paths) {
            auto source = MailSource::open(path);
            if (!source && paths.size() == 1)
                return fail(source.error());
            if (!source) {
                ++m_result.read;
                reject(path, source.error());
                continue;
            }
            TRY(take(*source));
        }
        TRY(m_filer.finish([&](ChangeSetId id) {
            m_result.changeSet = id;
            return addToHistory(m_store, m_result, EntityKind::Activity, name);
        }));
        return std::move(m_result);
    }

private:
    Result<void> take(MailSource &source)
    {
        while (auto entry = source.next()) {
            ++m_result.read;
            if (!entry->mail)
                reject(entry->place, entry->mail.error());
            else
                TRY(file(entry->place, *entry->mail));
            if (m_progress && !m_progress({m_result, source.progress()}))
                return fail(Error::Kind::Cancelled, Reason::tr("the import was stopped; nothing was imported"));
        }
        return {};
    }

    Result<void> file(const QString &path, const MailFile &mail)
    {
        for (const QString &remark : mail.remarks)
            note(path, remark, false);
        if (m_hasErased && TRY(isOfErased(mail))) {
            reject(path, {Error::Kind::Refused, Reason::tr("this person was erased"), {}});
            return {};
        }
        const auto filed = m_filer.file(mail, m_place);
        if (!filed)
            return concernsMail(filed.error().kind) ? (reject(path, filed.error()), Result<void>())
                                                    : fail(filed.error());
        for (const QString &remark : filed->remarks)
            note(path, remark, false);
        switch (filed->outcome) {
        case FiledMail::Outcome::Created: ++m_result.created; break;
        case FiledMail::Outcome::Updated: ++m_result.updated; break;
        case FiledMail::Outcome::Unchanged: ++m_result.skipped; break;
        }
        return {};
    }

    /// Written by somebody who was erased since, or to them by us.
    Result<bool> isOfErased(const MailFile &mail)
    {
        if (TRY(store::isErasedAddress(m_store, mail.from.email, mail.writtenAt())))
            return true;
        if (TRY(m_filer.people().find(mail.from.email)).entity != EntityKind::User)
            return false;
        for (const auto *list : {&mail.to, &mail.cc, &mail.bcc}) {
            for (const MailAddress &recipient : *list) {
                if (TRY(store::isErasedAddress(m_store, recipient.email, mail.writtenAt())))
                    return true;
            }
        }
        return false;
    }

    void reject(const QString &path, const Error &error)
    {
        ++m_result.failed;
        note(error.where.isEmpty() ? path : error.where, error.what, true);
    }

    void note(const QString &path, const QString &reason, bool isRejected)
    {
        if (m_result.issues.size() < issueLimit)
            m_result.issues.append({m_result.read, QFileInfo(path).fileName(), reason, isRejected});
    }

    store::Store &m_store;
    MailFiler m_filer;
    MailPlace m_place;
    const Importer::ProgressHandler &m_progress;
    bool m_hasErased = false;
    ImportResult m_result;
};

} // namespace

Result<ImportResult> fileMails(store::Store &store, const QStringList &paths, const MailFilingOptions &options,
    const Importer::ProgressHandler &progress)
{
    const QString name = paths.size() == 1 ? QFileInfo(paths.front()).fileName()
                                           : Reason::tr("%1 files", "of e-mails").arg(paths.size());
    const MailPlace place = TRY(placeOf(store, options));
    auto filer = TRY(MailFiler::begin(
        store, Reason::tr("File e-mails from %1", "file").arg(name), Origin::import(name), {{}, options.isDryRun}));
    return FileFiling(store, std::move(filer), place, progress).run(paths, name);
}

} // namespace satchel::exchange
