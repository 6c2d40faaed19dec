// What any program takes.
Console.WriteLine("Hello, world!");
