// SPDX-License-Identifier: GPL-3.0-or-later
// Why a deal needs care, in words and with a sign.
#pragma once

#include "items/DealCare.h"
#include "ui/common/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>

namespace satchel::ui {

struct CareText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::CareText)

public:
    static QString reason(const items::CareReason &reason);
    static Icon icon(const items::CareReason &reason);
    static Theme::Meaning Theme::*meaning(const items::CareReason &reason);
    /// Everything about a deal as a screen reader says it.
    static QString spoken(const items::CareDeal &deal, const Formats &formats);
};

} // namespace satchel::ui
