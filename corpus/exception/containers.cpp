// The standard library's containers, strings and algorithms, with exceptions out of them.
// library: stdc++
// main: exit 0
// stdout: 9 7 5 3 1 25
// stdout: one=1 three=1 two=2
// stdout: out of range
// stdout: 123 stoi
// stdout: 7.5 1
// made by: clang 19 -O0
// made by: clang 19 -O2

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>
struct Shape { virtual ~Shape() = default; virtual double area() const = 0; };
struct Square : Shape { double a; explicit Square(double x) : a(x) {} double area() const override { return a * a; } };
struct Circle : Shape { double r; explicit Circle(double x) : r(x) {} double area() const override { return 3 * r * r; } };
int main() {
  std::vector<int> v{5, 3, 9, 1, 7};
  std::sort(v.begin(), v.end(), std::greater<int>());
  for (int x : v) std::printf("%d ", x);
  std::printf("%d\n", std::accumulate(v.begin(), v.end(), 0));
  std::map<std::string, int> m;
  for (const char *w : {"one", "two", "three", "two"}) m[w]++;
  for (auto &p : m) std::printf("%s=%d ", p.first.c_str(), p.second);
  std::printf("\n");
  try {
    v.at(10) = 1;
  } catch (const std::out_of_range &) {
    std::printf("out of range\n");
  }
  try {
    std::printf("%d ", std::stoi("123"));
    std::stoi("x");
  } catch (const std::invalid_argument &e) {
    std::printf("%s\n", e.what());
  }
  std::vector<std::unique_ptr<Shape>> shapes;
  shapes.push_back(std::make_unique<Square>(2));
  shapes.push_back(std::make_unique<Circle>(1));
  double total = 0;
  for (auto &s : shapes) total += s->area();
  std::function<double(double)> f = [total](double x) { return x + total; };
  std::printf("%g %d\n", f(0.5), dynamic_cast<Circle *>(shapes[1].get()) != nullptr);
}
