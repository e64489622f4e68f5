// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/RemoteData.h"

#include <QCryptographicHash>

namespace satchel::fakes {

namespace {

void addNumber(QCryptographicHash &hash, qint64 number)
{
    hash.addData(QByteArray::number(number) + ' ');
}

void addText(QCryptographicHash &hash, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    addNumber(hash, bytes.size());
    hash.addData(bytes);
}

} // namespace

int RemoteData::typeIndex(QStringView name) const
{
    for (std::size_t at = 0; at < types.size(); ++at) {
        if (types[at].name == name)
            return int(at);
    }
    return -1;
}

RemoteType *RemoteData::type(QStringView name)
{
    const int at = typeIndex(name);
    return at < 0 ? nullptr : &types[std::size_t(at)];
}

void RemoteData::settle(Instant now)
{
    for (RemoteType &type : types)
        type.table.settle(now);
}

QByteArray RemoteData::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    addNumber(hash, account);
    for (const RemoteType &type : types) {
        addText(hash, type.name);
        for (const auto &[number, row] : type.table.rows()) {
            addNumber(hash, number);
            addNumber(hash, row->isLive() ? 1 : 0);
            for (const auto &[name, value] : row->values) {
                addText(hash, name);
                addText(hash, value);
            }
        }
    }
    for (const auto &[key, kinds] : links.all()) {
        for (const qint64 part : {qint64(key.first.type), key.first.number, qint64(key.second.type), key.second.number})
            addNumber(hash, part);
        for (const int kind : kinds)
            addNumber(hash, kind);
    }
    return hash.result().toHex();
}

} // namespace satchel::fakes
