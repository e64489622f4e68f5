// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mail/MailHtml.h"

#include "store/Statements.h"

namespace satchel::store {

Result<void> MailHtml::put(RecordId activity, const QString &html)
{
    if (html.size() > longest)
        return {};
    return run(m_store.database(),
        "INSERT INTO mail_html (record, html) VALUES (?, ?) ON CONFLICT (record) DO UPDATE SET html = excluded.html",
        activity, html);
}

Result<QString> MailHtml::of(RecordId activity)
{
    const auto html = TRY(readOne(
        m_store.database(), "SELECT html FROM mail_html WHERE record = ?",
        [](const Statement &row) { return row.text(0); }, activity));
    return html.value_or(QString());
}

Result<bool> MailHtml::has(RecordId activity)
{
    // Which reads the head of the row and not the text.
    return readInteger(
        m_store.database(), "SELECT count(*) FROM mail_html WHERE record = ? AND octet_length(html) > 0", activity)
        .map([](qint64 count) { return count > 0; });
}

Result<bool> MailHtml::isSettled(RecordId activity)
{
    return readInteger(m_store.database(), "SELECT count(*) FROM mail_html WHERE record = ?", activity)
        .map([](qint64 count) { return count > 0; });
}

Result<qint64> MailHtml::removeUnused(Instant before)
{
    TRY(run(m_store.database(),
        "DELETE FROM mail_html WHERE record NOT IN (SELECT id FROM activity WHERE deleted_at IS NULL OR deleted_at >= "
        "?)",
        before));
    return m_store.database().changedRows();
}

Result<QStringList> MailHtml::pictureSenders()
{
    QStringList addresses;
    TRY(eachRow(bound(m_store.database(), "SELECT address FROM mail_picture_sender ORDER BY address"),
        [&](const Statement &row) { addresses.append(row.text(0)); }));
    return addresses;
}

Result<bool> MailHtml::showsPictures(const QString &address)
{
    return readInteger(
        m_store.database(), "SELECT count(*) FROM mail_picture_sender WHERE address = ?", address.toLower())
        .map([](qint64 count) { return count > 0; });
}

Result<void> MailHtml::setShowsPictures(const QString &address, bool shows)
{
    return run(m_store.database(),
        shows ? "INSERT OR IGNORE INTO mail_picture_sender (address) VALUES (?)"
              : "DELETE FROM mail_picture_sender WHERE address = ?",
        address.toLower());
}

} // namespace satchel::store
