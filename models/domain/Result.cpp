// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Result.h"

using namespace Qt::StringLiterals;

namespace satchel {

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound: return u"not_found"_s;
    case Error::Kind::Invalid: return u"invalid"_s;
    case Error::Kind::Conflict: return u"conflict"_s;
    case Error::Kind::Busy: return u"busy"_s;
    case Error::Kind::ReadOnly: return u"read_only"_s;
    case Error::Kind::Full: return u"disk_full"_s;
    case Error::Kind::Corrupt: return u"corrupt"_s;
    case Error::Kind::TooNew: return u"too_new"_s;
    case Error::Kind::Io: return u"io"_s;
    case Error::Kind::Cancelled: return u"cancelled"_s;
    case Error::Kind::Bug: return u"bug"_s;
    }
    return u"bug"_s;
}

QString toText(const Error &error)
{
    return error.where.isEmpty() ? error.what : error.where + ": "_L1 + error.what;
}

} // namespace satchel
