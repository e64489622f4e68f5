// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to whoever wants to write to or call a person that does not want it, and the question before it.
#pragma once

#include "store/privacy/Consents.h"
#include "ui/common/PageContext.h"

#include <functional>

namespace satchel::ui {

/// "Ana Roe withdrew consent to “Marketing”"; empty where nothing holds.
QString holdSentence(const ContactHold &hold, const QString &name);

/// Calls `go` at once where nothing holds the person of the record, after a question where a purpose was refused, and
/// never where the person does not want to be contacted: then the reason is said.
void contactUnlessHeld(const PageContext &context, const Record &record, ConsentPurpose::Channel channel,
    QWidget *parent, std::function<void()> go);

} // namespace satchel::ui
