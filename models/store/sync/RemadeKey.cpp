// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/RemadeKey.h"

#include <QUuid>

namespace satchel::store {

RecordId keyOfRemade(const QString &object, const QString &remoteId)
{
    const QUuid space(u"6f1d5c7e-2a54-4b0a-9d57-7b1c2f0e9a31");
    const QByteArray bytes = QUuid::createUuidV5(space, object + u'/' + remoteId).toRfc4122();
    return RecordId::fromBytes(bytes.constData(), bytes.size());
}

bool isKeyOfRemade(RecordId key)
{
    return QUuid::fromRfc4122(QByteArrayView(key.bytes())).version() == QUuid::Sha1;
}

} // namespace satchel::store
