// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page of the window to pictures, light and dark, then narrow, with large text and from right to left, and
// what a person does there: a filter, a search, a call being logged. Works without a display; each picture waits
// until its page has read what it shows. Emits finished() when all are written.
#pragma once

#include "ui/shell/MainWindow.h"

#include <QDir>
#include <QImage>

namespace satchel::ui {

class Appearance;

class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(const PageContext &context, Appearance &appearance, const QString &folder, QObject *parent = nullptr);
    ~Tour() override;

    /// A picture beside those of the pages, drawn after them; dialogs that it opened are drawn over the window.
    struct Scene
    {
        QString name;
        QString look; // "light", "dark", "narrow", "laptop", "text-200", "right-to-left"
        Target target;
        std::function<void(MainWindow &)> open;
        std::function<void(MainWindow &)> close = {}; // once it is drawn
    };
    void addScene(Scene scene) { m_scenes.push_back(std::move(scene)); }
    /// Whose page is drawn; without it, of the company with the first deal.
    void setCustomer(const Target &customer) { m_customer = customer; }
    /// Whose page is drawn from right to left as well.
    void setArabicCustomer(const Target &customer) { m_arabicCustomer = customer; }
    /// Only pictures whose name contains one of these words; empty: all.
    void setOnly(const QStringList &words) { m_only = words; }
    /// Draws only the `number`th (from 1) of `count` parts of the pictures, which keep their order and names.
    void setPart(int number, int count) { m_part = number, m_parts = count; }
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
        std::function<void(MainWindow &)> act = {}; // once the page has settled
        std::function<void(MainWindow &)> close = {};
    };

    void plan();
    void planScenes();
    void next();
    void act();
    void draw();
    QPixmap picture() const;
    QString fileName(const QString &key, const QString &look) const;
    Target customerTarget() const;
    Target dealTarget() const;
    Target runningMeeting() const;
    Target leadTarget() const;
    Target quoteTarget() const;
    Target proposalTarget() const;

    PageContext m_context;
    Appearance &m_appearance;
    QDir m_folder;
    QImage m_last; // what the window looked like a moment ago
    int m_looks = 0;
    Target m_customer;
    Target m_arabicCustomer;
    std::unique_ptr<MainWindow> m_window;
    std::vector<Step> m_steps;
    std::vector<Scene> m_scenes;
    QStringList m_only;
    int m_part = 1;
    int m_parts = 1;
    size_t m_at = 0;
};

} // namespace satchel::ui
