// SPDX-License-Identifier: GPL-3.0-or-later
// The words of backups: how one was checked, why one was missed, what restoring one would do.
#pragma once

#include "items/BackupKeeper.h"
#include "ui/common/Formats.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>

namespace satchel::ui {

class BackupText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::BackupText)

public:
    struct State
    {
        QString text;
        Theme::Meaning Theme::*meaning = nullptr; // null: nothing is known of it
    };

    BackupText(Formats formats, Instant now) : m_formats(std::move(formats)), m_now(now) {}

    QString time(const store::CatalogEntry &entry) const { return m_formats.moment(entry.at, m_now); }
    /// "–" of one that was missed.
    QString size(const store::CatalogEntry &entry) const;
    static State state(const store::CatalogEntry &entry);
    /// "Next backup today 12:30", or that there is none.
    QString next(const std::optional<Instant> &due) const;

    /// Label and sentence of what restoring takes back, keeps and tells, one after the other.
    QList<std::pair<QString, QString>> consequences(const items::RestorePreview &preview) const;

private:
    static QString reason(const store::CatalogEntry &entry);

    Formats m_formats;
    Instant m_now;
};

} // namespace satchel::ui
