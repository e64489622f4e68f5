// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mail/MailCopies.h"

#include "domain/FieldNames.h"
#include "store/SearchIndex.h"
#include "store/Statements.h"
#include "store/Store.h"

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

const QString copiesIndexed = u"mail_copies_indexed"_s; // a fact: done

struct CopiedMail
{
    RecordId id;
    qint64 row = 0;
};

/// One that this version wrote, while another process kept the step from being done.
Result<bool> isIndexed(Store &store, const CopiedMail &mail, const Record &now)
{
    Record copies(store.schema().shared(EntityKind::Activity));
    copies.set(field::copies, now.value(field::copies));
    QString words = searchTextOf(copies);
    auto statement = TRY(store.database().prepare("SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?"));
    statement.bind(1, QStringView(u'"' + words.replace(u'"', "\"\""_L1) + u'"'));
    statement.bind(2, firstDocumentOf(EntityKind::Activity) + mail.row);
    return statement.step();
}

Result<void> indexAgain(Store &store, const CopiedMail &mail)
{
    const Record now = TRY(store.get(EntityKind::Activity, mail.id));
    if (TRY(isIndexed(store, mail, now)))
        return {};
    Record before = now;
    before.set(field::copies, Value());
    SearchIndex index(store.database());
    TRY(index.remove(EntityKind::Activity, mail.row, searchTextOf(before)));
    return index.insert(EntityKind::Activity, mail.row, searchTextOf(now));
}

} // namespace

Result<void> indexMailCopies(Store &store)
{
    if (!TRY(store.meta(copiesIndexed)).isEmpty())
        return {};
    auto transaction = TRY(Transaction::begin(store.database()));
    if (!TRY(store.meta(copiesIndexed)).isEmpty()) // another process was first
        return {};
    const auto mails = TRY(readAll(store.database(),
        "SELECT id, \"row\" FROM activity WHERE copies IS NOT NULL AND deleted_at IS NULL", [](const Statement &row) {
            return CopiedMail{recordIdAt(row, 0), row.integer(1)};
        }));
    for (const CopiedMail &mail : mails)
        TRY(indexAgain(store, mail));
    TRY(store.setMeta(copiesIndexed, u"1"_s));
    return transaction.commit();
}

} // namespace satchel::store
