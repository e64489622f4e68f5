// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Http.h"

namespace satchel::sync {

QByteArray HttpResponse::header(const QByteArray &name) const
{
    for (const auto &candidate : headers) {
        if (candidate.name.compare(name, Qt::CaseInsensitive) == 0)
            return candidate.value;
    }
    return {};
}

} // namespace satchel::sync
