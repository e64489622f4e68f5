// SPDX-License-Identifier: GPL-3.0-or-later
// A notice in words, with the sign of its kind.
#pragma once

#include "items/NoticesModel.h"
#include "ui/common/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/Page.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>

namespace satchel::ui {

class NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::NoticeText)
public:
    NoticeText(Formats formats, Instant now) : m_formats(std::move(formats)), m_now(now) {}

    static QString heading(items::NoticeGroup group);
    QString title(const items::Notice &notice) const;
    QString detail(const items::Notice &notice) const;
    QString when(const items::Notice &notice) const;
    /// What the desktop shows of several: their number, and their titles.
    QString summary(const std::vector<items::Notice> &notices) const;
    /// The numbers of a morning, as sentences; empty for a day with nothing in it.
    QStringList morning(const items::DayDigest &digest) const;
    /// "Until Tomorrow 08:30", of a snoozed one; else empty.
    QString until(const items::NoticesModel::Row &row) const;
    /// Title, detail and when as a screen reader says them; of a heading its name and count.
    QString spoken(const items::NoticesModel::Row &row) const;
    static Icon icon(const items::Notice &notice);
    static Theme::Meaning Theme::*meaning(const items::Notice &notice);

private:
    QString answer(const items::Notice &notice) const;
    QString event(const items::Notice &notice) const;
    QString said(const items::Notice &notice) const;
    QString approval(const items::Notice &notice) const;

    Formats m_formats;
    Instant m_now;
};

/// Where the matter is settled: the record, the conflicts, the connections.
Target targetOf(const items::Notice &notice);

} // namespace satchel::ui
