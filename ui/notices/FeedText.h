// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of the feed in words: what happened to which record, who did it, and what it is now.
#pragma once

#include "items/FeedModel.h"
#include "ui/common/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/Page.h"

#include <QCoreApplication>

namespace satchel::ui {

class FeedText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::FeedText)
public:
    FeedText(const Schema &schema, Formats formats, QDate today)
        : m_schema(schema), m_formats(std::move(formats)), m_today(today)
    {
    }

    QString heading(QDate day) const;
    QString title(const items::FeedEntry &entry) const;
    /// Who did it, and what was written, or which fields have which values now.
    QString detail(const items::FeedEntry &entry) const;
    QString time(const items::FeedEntry &entry) const;
    QString spoken(const items::FeedModel::Row &row) const;
    static Icon icon(const items::FeedEntry &entry);

private:
    QString who(const Origin &origin) const;
    QString changesText(const items::FeedEntry &entry) const;
    QString changeText(const items::FeedEntry &entry, const items::FeedChange &change) const;

    const Schema &m_schema;
    Formats m_formats;
    QDate m_today;
};

/// The record, or the comment on it.
Target targetOf(const items::FeedEntry &entry);

} // namespace satchel::ui
