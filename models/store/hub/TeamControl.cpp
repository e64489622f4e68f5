// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hub/TeamControl.h"

using namespace Qt::StringLiterals;

namespace satchel::store {

QString nameOf(FieldAccess access)
{
    switch (access) {
    case FieldAccess::AsRecord: return u"full"_s;
    case FieldAccess::ReadOnly: return u"read"_s;
    case FieldAccess::Hidden: break;
    }
    return u"hidden"_s;
}

FieldAccess fieldAccessFrom(QStringView name)
{
    return name == "full"_L1 ? FieldAccess::AsRecord : name == "read"_L1 ? FieldAccess::ReadOnly : FieldAccess::Hidden;
}

} // namespace satchel::store

#include "moc_TeamControl.cpp"
