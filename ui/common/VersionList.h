// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of a document, newest first: a handful of buttons that lead to them.
#pragma once

#include "domain/RecordId.h"

#include <QWidget>

namespace satchel::ui {

class VersionList : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    struct Version
    {
        RecordId id;
        QString line; // "v2  Sent 26 Feb"
        bool operator==(const Version &) const = default;
    };
    /// Rebuilt only when something differs. The one that is current leads nowhere.
    void show(const std::vector<Version> &versions, RecordId current);

Q_SIGNALS:
    void chosen(const satchel::RecordId &version);

private:
    std::vector<Version> m_versions;
    RecordId m_current;
};

} // namespace satchel::ui
