// SPDX-License-Identifier: GPL-3.0-or-later
// A place of an object that the account decides, such as the board that holds its records, and what a person may choose
// for it.
#pragma once

#include "domain/Schema.h"

namespace satchel::store {

struct RemotePlace
{
    QString name; // the description's word: "board"
    QString chosen; // the id in use; empty: none was recognized
    std::vector<Choice> options; // id and title
};

} // namespace satchel::store
