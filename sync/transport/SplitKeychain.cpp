// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/SplitKeychain.h"

#include "domain/Reason.h"

#include <QCryptographicHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr auto mark = "satchel-parts:"_L1;

struct Head
{
    int count = 0;
    qsizetype length = 0;
    QString checksum;
};

std::optional<Head> headFrom(const QString &entry)
{
    const QStringList words = entry.split(u':');
    if (words.size() != 4 || !entry.startsWith(mark) || words[1].toInt() <= 0 || words[1].toInt() > 10'000)
        return {};
    return Head{words[1].toInt(), words[2].toLongLong(), words[3]};
}

QString checksumOf(const QByteArray &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex());
}

QString partKey(const QString &key, const Head &head, int part)
{
    return u"%1.%2.%3"_s.arg(key, head.checksum.left(12)).arg(part);
}

} // namespace

Result<std::optional<QString>> SplitKeychain::read(const QString &key)
{
    auto entry = m_inner.read(key);
    if (!entry || !*entry || !entry->value().startsWith(mark))
        return entry;
    auto joined = join(key, entry->value());
    if (joined)
        return joined;
    // Another process may have replaced it between the head and its parts.
    auto again = m_inner.read(key);
    if (!again || !*again || again->value() == entry->value())
        return again && *again ? joined : again;
    return again->value().startsWith(mark) ? join(key, again->value()) : again;
}

Result<void> SplitKeychain::write(const QString &key, const QString &secret)
{
    const auto previous = TRY(m_inner.read(key));
    QString entry = secret;
    const QByteArray bytes = secret.toUtf8();
    if (bytes.size() > greatestEntry || secret.startsWith(mark)) {
        const QByteArray encoded = bytes.toBase64();
        const auto count = static_cast<int>((encoded.size() + greatestEntry - 1) / greatestEntry);
        const Head head{count, bytes.size(), checksumOf(bytes)};
        for (int part = 0; part < count; ++part) {
            const auto piece = QString::fromLatin1(encoded.mid(part * greatestEntry, greatestEntry));
            TRY(m_inner.write(partKey(key, head, part), piece));
        }
        entry = mark + u"%1:%2:%3"_s.arg(head.count).arg(head.length).arg(head.checksum);
    }
    TRY(m_inner.write(key, entry));
    // A stale part left behind does no harm and must not make a stored secret look as if it were not.
    if (previous && previous.value() != entry)
        static_cast<void>(removeParts(key, previous.value()));
    return {};
}

Result<void> SplitKeychain::remove(const QString &key)
{
    const auto entry = TRY(m_inner.read(key));
    if (!entry)
        return {};
    // The parts first: without its head nothing would find them again.
    TRY(removeParts(key, entry.value()));
    return m_inner.remove(key);
}

Result<std::optional<QString>> SplitKeychain::join(const QString &key, const QString &entry)
{
    const auto head = headFrom(entry);
    if (!head)
        return fail(Error::Kind::Corrupt, Reason::tr("the keychain's entry is damaged"), key);
    QByteArray encoded;
    for (int part = 0; part < head->count; ++part) {
        const auto piece = TRY(m_inner.read(partKey(key, *head, part)));
        if (!piece)
            return fail(Error::Kind::Corrupt, Reason::tr("a part of the keychain's entry is missing"), key);
        encoded += piece.value().toLatin1();
    }
    const QByteArray bytes = QByteArray::fromBase64(encoded);
    if (bytes.size() != head->length || checksumOf(bytes) != head->checksum)
        return fail(Error::Kind::Corrupt, Reason::tr("the keychain's entry is damaged"), key);
    return std::optional(QString::fromUtf8(bytes));
}

Result<void> SplitKeychain::removeParts(const QString &key, const QString &entry)
{
    const auto head = headFrom(entry);
    for (int part = 0; head && part < head->count; ++part) {
        TRY(m_inner.remove(partKey(key, *head, part)));
    }
    return {};
}

} // namespace satchel::sync
