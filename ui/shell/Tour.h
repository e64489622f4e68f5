// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page of the window to pictures, light and dark, then narrow, with large text and from right to left.
// Works without a display; each picture waits until its page has read what it shows. Emits finished() when all are
// written.
#pragma once

#include "ui/shell/MainWindow.h"

#include <QDir>

namespace satchel::ui {

class Appearance;

class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(const PageContext &context, Appearance &appearance, const QString &folder, QObject *parent = nullptr);
    ~Tour() override;

    /// Whose page is drawn; without it, of the company with the first deal.
    void setCustomer(const Target &customer) { m_customer = customer; }
    void start();

Q_SIGNALS:
    void wrote(const QString &file);
    /// `problem` is empty when every picture was written.
    void finished(const QString &problem);

private:
    struct Step
    {
        QString name; // of the file
        Target target;
        QSize size;
        bool isDark = false;
        int textPercent = 100;
        bool isRightToLeft = false;
        std::function<void(MainWindow &)> before = {};
    };

    void plan();
    void next();
    void draw();
    Target customerTarget() const;

    PageContext m_context;
    Appearance &m_appearance;
    QDir m_folder;
    Target m_customer;
    std::unique_ptr<MainWindow> m_window;
    std::vector<Step> m_steps;
    size_t m_at = 0;
};

} // namespace satchel::ui
