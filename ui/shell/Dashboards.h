// SPDX-License-Identifier: GPL-3.0-or-later
// The named dashboards of a person: private ones, kept for this computer ("today/dashboards"), then those that are
// shared with the team (reports/Dashboards.h). Which one is current is of this computer too. A shared one is changed by
// whoever shared it, and only where their role allows it; everybody may duplicate it. UI thread.
#pragma once

#include "reports/Dashboards.h"
#include "ui/common/PageContext.h"

#include <QObject>

namespace satchel::ui {

class Dashboards : public QObject
{
    Q_OBJECT

public:
    explicit Dashboards(const PageContext &context, QObject *parent = nullptr);

    const std::vector<reports::Dashboard> &all() const { return m_all; }
    const reports::Dashboard &current() const { return m_all[m_current]; }
    int currentIndex() const { return static_cast<int>(m_current); }
    void setCurrent(int index);
    QString nameOf(const reports::Dashboard &dashboard) const;

    bool mayChange() const; // name and widgets of the current one
    bool mayShare() const;
    bool mayStopSharing() const;
    bool mayDelete() const;
    bool mayMove(int steps) const; // within the private or the shared ones

    void setWidgets(const QStringList &widgets);
    void create(const QString &name);
    void rename(const QString &name);
    void duplicate();
    void share();
    void stopSharing();
    void move(int steps);
    /// One that is private says removed(), and comes back by what is given with it; a shared one is undone like every
    /// record.
    void remove();

Q_SIGNALS:
    /// Another one is current, or has other widgets than before, or the list or a name is another one.
    void changed();
    void removed(const QString &name, const std::function<void()> &undo);

private:
    void read();
    void select(RecordId id);
    std::vector<reports::Dashboard> privateOnes() const;
    void keep(const std::vector<reports::Dashboard> &privateOnes);
    void replace(const reports::Dashboard &dashboard);
    reports::Dashboard added(const QString &name, const QStringList &widgets);
    RecordId me() const { return m_context.workspace.me(); }

    PageContext m_context;
    std::vector<reports::Dashboard> m_all; // never empty
    size_t m_current = 0;
};

} // namespace satchel::ui
